package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.BuyingTerms;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.lead.Delivery;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.service.level.OrderShares;
import dev.backstop.service.level.ProductClasses;
import dev.backstop.service.shop.Deliveries;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where goods can come from, seen from one picture: suppliers with their scores, offers, and what is on its way.
final class Sources {
    private final Picture picture;
    private final OrderShares shares;
    private final Map<Id<Supplier>, SupplierScore> scores;
    private final LeadTimes leadTimes;

    private Sources(Picture picture, OrderShares shares, Map<Id<Supplier>, SupplierScore> scores, LeadTimes leadTimes) {
        this.picture = picture;
        this.shares = shares;
        this.scores = scores;
        this.leadTimes = leadTimes;
    }

    /// The sources of that picture; their scores are the same object as before while they say the same.
    static Sources of(Picture picture, ProductClasses classes, @Nullable Sources before) {
        var shares = new OrderShares(picture, classes);
        if (before != null && before.isScoredLike(picture)) {
            return new Sources(picture, shares, before.scores, before.leadTimes);
        }
        var scores = SupplierScore.of(
                List.copyOf(picture.suppliers()),
                List.copyOf(picture.shelves().offers().all()),
                deliveries(picture),
                picture.settings().currency(),
                picture.today());
        return new Sources(
                picture,
                shares,
                before != null && before.scores.equals(scores) ? before.scores : scores,
                LeadTimes.of(picture));
    }

    /// Whether nothing that scores follow from differs in that picture.
    private boolean isScoredLike(Picture other) {
        var mine = picture.shelves();
        var theirs = other.shelves();
        return mine.suppliers() == theirs.suppliers()
                && mine.offers() == theirs.offers()
                && mine.purchaseOrders() == theirs.purchaseOrders()
                && mine.purchaseOrderLines() == theirs.purchaseOrderLines()
                && picture.today().equals(other.today())
                && picture.settings().currency().equals(other.settings().currency());
    }

    Map<Id<Supplier>, SupplierScore> scores() {
        return scores;
    }

    /// The offers for a product with what is known of their suppliers.
    List<ReplenishFacts.Source> of(Id<Product> product) {
        var sources = new ArrayList<ReplenishFacts.Source>();
        for (var offer : picture.offersFor(product)) {
            picture.supplier(offer.supplierId()).ifPresent(supplier -> sources.add(source(offer, supplier)));
        }
        return sources;
    }

    /// The open deliveries of a product, promised to somebody or not.
    List<StockFacts.Inbound> inbound(Id<Product> product) {
        return Deliveries.inbound(picture, product);
    }

    private ReplenishFacts.Source source(Offer offer, Supplier supplier) {
        var score = scores.get(supplier.id());
        var closures = picture.closuresOf(supplier.id());
        return new ReplenishFacts.Source(
                offer,
                supplier,
                leadTimes.of(offer, supplier, score, closures),
                closures,
                score == null ? 0 : score.onTime(),
                score == null ? 0 : score.deliveries().size(),
                terms(offer, supplier));
    }

    /// What the offer and its supplier ask beyond the offer itself.
    private BuyingTerms terms(Offer offer, Supplier supplier) {
        var breaks = picture.breaksOf(offer.id());
        var own = picture.termsOf(offer).orElse(null);
        var freight = picture.termsOf(supplier).orElse(null);
        boolean asksOfOrder = freight != null || supplier.minimumOrderValue() != null;
        boolean only = asksOfOrder && isOnlyProduct(offer);
        if (breaks.isEmpty() && own == null && freight == null && !only) {
            return BuyingTerms.NONE;
        }
        boolean isShared = !only && freight != null && freight.freightFreeFrom() == null;
        return new BuyingTerms(breaks, own, freight, only, only ? 1 : isShared ? shares.of(offer) : 0);
    }

    private boolean isOnlyProduct(Offer offer) {
        return picture.offersOf(offer.supplierId()).stream()
                .noneMatch(other -> other.active() && !other.productId().equals(offer.productId()));
    }

    private static List<Delivery> deliveries(Picture picture) {
        var deliveries = new ArrayList<Delivery>();
        for (var order : picture.purchaseOrders()) {
            if (order.status() == PurchaseOrder.Status.RECEIVED) {
                delivery(picture, order).ifPresent(deliveries::add);
            }
        }
        return deliveries;
    }

    private static Optional<Delivery> delivery(Picture picture, PurchaseOrder order) {
        LocalDate received = null;
        Money value = null;
        int missing = 0;
        int damaged = 0;
        for (var line : picture.linesOf(order)) {
            missing += Math.max(0, line.quantity() - line.received());
            damaged += line.damaged();
            var day = line.lastReceivedOn();
            received = day != null && (received == null || day.isAfter(received)) ? day : received;
            var cost = line.unitCost().times(line.received());
            value = value == null ? cost : value.plus(cost);
        }
        var sent = order.sentOn();
        return sent == null || received == null || value == null
                ? Optional.empty()
                : Optional.of(new Delivery(
                        order.supplierId(),
                        order.number(),
                        sent,
                        order.firstExpectedOn(),
                        received,
                        value,
                        missing,
                        damaged));
    }
}
