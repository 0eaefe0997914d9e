package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.lead.Delivery;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lead time to plan each offer with: what the supplier states, shrunk with what all its receipts and then
/// those of this very product teach. Days on which it was shut are taken out, for calendars put them in again.
final class LeadTimes {
    private final Map<Key, List<LeadTime.Receipt>> receipts;

    private LeadTimes(Map<Key, List<LeadTime.Receipt>> receipts) {
        this.receipts = receipts;
    }

    /// From all lines that ever came in on a purchase order that was sent.
    static LeadTimes of(Picture picture) {
        var receipts = new HashMap<Key, List<LeadTime.Receipt>>();
        for (var order : picture.purchaseOrders()) {
            var sent = order.sentOn();
            if (sent == null) {
                continue;
            }
            for (var line : picture.linesOf(order)) {
                var received = line.lastReceivedOn();
                if (received != null && !received.isBefore(sent)) {
                    receipts.computeIfAbsent(new Key(order.supplierId(), line.productId()), _ -> new ArrayList<>())
                            .add(new LeadTime.Receipt(sent, received));
                }
            }
        }
        return new LeadTimes(receipts);
    }

    /// The lead time of one offer. Where it states its own, the supplier's other products say nothing about it.
    LeadTime of(Offer offer, Supplier supplier, @Nullable SupplierScore score, List<Closure> closures) {
        var stated = LeadTime.stated(supplier, offer);
        var usual = offer.leadTimeDays() != null ? stated : of(supplier, score, closures);
        var own = receipts.getOrDefault(new Key(supplier.id(), offer.productId()), List.of());
        return LeadTime.learnt(open(own, closures), usual);
    }

    /// The lead time of whatever a supplier delivers.
    static LeadTime of(Supplier supplier, @Nullable SupplierScore score, List<Closure> closures) {
        var stated = LeadTime.stated(supplier);
        return score == null
                ? stated
                : LeadTime.learnt(
                        open(score.deliveries().stream().map(Delivery::receipt).toList(), closures), stated);
    }

    private static List<LeadTime.Receipt> open(List<LeadTime.Receipt> receipts, List<Closure> closures) {
        return closures.isEmpty()
                ? receipts
                : receipts.stream().map(receipt -> receipt.without(closures)).toList();
    }

    private record Key(Id<Supplier> supplierId, Id<Product> productId) {}
}
