package dev.backstop.engine.replenish.sourcing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A product that a supplier charged another price for than the time before, both in its currency.
public record PriceChange(Id<Product> productId, LocalDate on, Money before, Money after) {
    /// How much more it costs, as a share of what it cost (below zero: less).
    public double share() {
        return before.isZero() ? 0 : after.toDouble() / before.toDouble() - 1;
    }

    /// The changes between one supplier's orders of twelve months, the latest first; drafts and cancelled orders
    /// charge nothing. Prices in another currency than before begin anew.
    public static List<PriceChange> of(
            List<PurchaseOrder> orders, Map<Id<PurchaseOrder>, List<PurchaseOrderLine>> lines, LocalDate today) {
        var changes = new ArrayList<PriceChange>();
        var known = new HashMap<Id<Product>, Money>();
        orders.stream()
                .filter(order -> order.sentOn() != null && order.status() != PurchaseOrder.Status.CANCELLED)
                .sorted(Comparator.comparing(PurchaseOrder::sentOn).thenComparing(PurchaseOrder::number))
                .forEach(order -> {
                    for (var line : lines.getOrDefault(order.id(), List.of())) {
                        var before = known.put(line.productId(), line.unitCost());
                        var sent = order.sentOn();
                        if (before != null
                                && sent != null
                                && sent.isAfter(today.minusMonths(12))
                                && before.currency().equals(line.unitCost().currency())
                                && before.compareTo(line.unitCost()) != 0) {
                            changes.add(new PriceChange(line.productId(), sent, before, line.unitCost()));
                        }
                    }
                });
        return changes.reversed();
    }
}
