package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.CumulativeDemand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What in the facts of a product makes its order doubtful or impossible, each with what to do about it. The rest
/// of the plan is made all the same.
public final class OrderFindings {
    /// A minimum order that lasts longer than this is above any sensible demand.
    private static final int LONGEST_COVER_DAYS = 2 * 365;

    /// Up to so many units, a minimum costs little even where hardly anything sells.
    private static final int SMALL_MINIMUM = 24;

    /// A supplier that is shut for more of a year than this has contradictory closures, or none that are meant so.
    private static final int MOST_SHUT_DAYS = 200;

    /// One day's order of at least so many units, and nothing else, is a bulk order, not demand.
    private static final int BULK = 5;

    /// What keeps an offer from being used by mistake, so that it is named even where others can be used.
    private static final Set<String> CORRECTED = Set.of("replenish.trouble.noPrice", "replenish.trouble.noRate");

    private OrderFindings() {}

    /// One finding: what it is about and what it says, with its fix.
    public record OrderFinding(Id<Product> productId, Message what) {}

    /// The findings of one product.
    public static List<OrderFinding> of(ReplenishFacts facts, ReplenishTerms terms) {
        var found = new ArrayList<Message>();
        if (!facts.position().counted()) {
            found.add(Message.of("replenish.trouble.notCounted"));
        }
        if (facts.sources().isEmpty()) {
            found.add(Message.of("replenish.trouble.noOffer"));
        }
        if (facts.forecast().weeksKnown() == 0 && facts.product().fulfilment() == Product.Fulfilment.STOCKED) {
            found.add(Message.of("replenish.finding.noHistory"));
        }
        boolean usable = facts.sources().stream()
                .anyMatch(source -> OfferChoice.trouble(source, terms).isEmpty());
        for (var source : facts.sources()) {
            OfferChoice.trouble(source, terms)
                    .filter(trouble -> !usable || CORRECTED.contains(trouble.key()))
                    .ifPresent(found::add);
            offer(facts, source, found);
        }
        var single = facts.sources().stream()
                .filter(source -> OfferChoice.trouble(source, terms).isEmpty())
                .toList();
        if (single.size() == 1) {
            found.add(Message.of(
                    "replenish.finding.singleSourced",
                    single.getFirst().supplier().name()));
        }
        return found.stream()
                .map(what -> new OrderFinding(facts.product().id(), what))
                .toList();
    }

    /// What the history itself says: a single bulk order is no demand to order by.
    public static List<OrderFinding> of(Id<Product> product, DailyDemand demand) {
        int sales = 0;
        int units = 0;
        for (int day : demand.units()) {
            sales += day > 0 ? 1 : 0;
            units += Math.max(0, day);
        }
        return sales == 1 && units >= BULK
                ? List.of(new OrderFinding(product, Message.of("replenish.finding.singleBulk", units)))
                : List.of();
    }

    /// What is wrong with the closures of a supplier: two that overlap at different paces, or hardly a day open.
    public static List<Message> of(Supplier supplier, List<Closure> closures, ReplenishTerms terms) {
        var found = new ArrayList<Message>();
        for (int i = 0; i < closures.size(); i++) {
            for (int j = i + 1; j < closures.size(); j++) {
                var one = closures.get(i);
                var other = closures.get(j);
                boolean overlap =
                        !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
                if (overlap && one.pacePercent() != other.pacePercent()) {
                    found.add(Message.of(
                            "replenish.finding.closuresContradict", supplier.name(), one.name(), other.name()));
                }
            }
        }
        int shut = 0;
        for (int day = 0; day < CumulativeDemand.LONGEST; day++) {
            shut += Closures.isClosed(terms.today().plusDays(day), closures) ? 1 : 0;
        }
        if (shut > MOST_SHUT_DAYS) {
            found.add(Message.of("replenish.finding.hardlyOpen", supplier.name(), shut));
        }
        return found;
    }

    private static void offer(ReplenishFacts facts, ReplenishFacts.Source source, List<Message> found) {
        if (!source.offer().active()) {
            return;
        }
        var name = source.supplier().name();
        Integer own = source.offer().leadTimeDays();
        int stated = own == null ? source.supplier().leadTimeDays() : own;
        if (stated <= 0) {
            found.add(Message.of("replenish.finding.noLeadTime", name));
        }
        double perDay = facts.forecast().mean(CumulativeDemand.LONGEST) / CumulativeDemand.LONGEST;
        int minimum = source.offer().minimumOrderQuantity();
        if (minimum > SMALL_MINIMUM && minimum > perDay * LONGEST_COVER_DAYS) {
            found.add(Message.of("replenish.finding.minimumTooLarge", name, minimum, Math.round(perDay * 365)));
        }
    }
}
