package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Marks what rides along with today's orders: what reaches a supplier's minimum or free freight, what is cheaper
/// now than as a second order, and what the owner put into the plan.
public final class JointOrders {
    private static final String SECOND_ORDER = "replenish.ride.order";

    private JointOrders() {}

    /// The same suggestions, those that ride along with their reason. `chosen` are the lines whose quantity is the
    /// owner's own.
    public static List<Suggestion> of(List<Suggestion> suggestions, Set<Suggestion.Key> chosen, ReplenishTerms terms) {
        var bySupplier = SupplierLines.of(suggestions).stream()
                .collect(Collectors.toMap(group -> group.supplier().id(), SupplierLines::lines));
        var due = suggestions.stream().filter(Suggestion::isDue).toList();
        var reasons = new HashMap<Id<Product>, Message>();
        for (var order : ReorderPlanner.orders(due, terms.currency())) {
            ride(order, bySupplier.getOrDefault(order.supplier().id(), List.of()), terms, reasons);
        }
        return suggestions.stream()
                .map(line -> marked(line, reasons.get(line.product().id()), chosen))
                .toList();
    }

    /// Whether a line rides along for no other reason than that a second order would be dearer.
    static boolean isOnlyCheaper(Suggestion line) {
        var ride = line.ride();
        return ride != null && ride.key().equals(SECOND_ORDER);
    }

    /// Each way takes the lines that are due next; a line has the reason of the first way that needs it.
    private static void ride(
            SupplierOrder order, List<Suggestion> own, ReplenishTerms terms, Map<Id<Product>, Message> reasons) {
        var minimum = order.supplier().minimumOrderValue();
        if (minimum != null) {
            mark(RideAlong.toMinimum(order, own, terms), Message.of("replenish.ride.minimum", minimum), reasons);
        }
        var freight = RideAlong.toFreeFreight(order, own, terms);
        mark(freight, Message.of("replenish.ride.freight", freight.saves()), reasons);
        var second = RideAlong.on(order, own, terms);
        mark(second, Message.of(SECOND_ORDER, second.saves()), reasons);
    }

    private static void mark(RideAlong ride, Message reason, Map<Id<Product>, Message> reasons) {
        ride.lines().forEach(line -> reasons.putIfAbsent(line.product().id(), reason));
    }

    private static Suggestion marked(Suggestion line, @Nullable Message reason, Set<Suggestion.Key> chosen) {
        if (line.isBridge()) {
            return line;
        }
        if (reason != null) {
            return line.riding(reason);
        }
        boolean wanted = line.urgency() == Urgency.LATER && line.quantity() > 0 && chosen.contains(line.key());
        return wanted ? line.riding(Message.of("replenish.ride.chosen")) : line;
    }
}
