package dev.backstop.service.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.forecast.StockoutDate;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Deliveries;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of each product that a supplier offers if it delivers nothing: looked at in the shop as it would be
/// `then`, with the supplier stopped and its open orders gone.
final class WithoutSupplier {
    private static final int LONGEST = 365;

    private final PlanService plans;
    private final Picture picture;
    private final Picture then;
    private final Supplier supplier;

    WithoutSupplier(PlanService plans, Picture picture, Picture then, Supplier supplier) {
        this.plans = plans;
        this.picture = picture;
        this.then = then;
        this.supplier = supplier;
    }

    /// What becomes of a product; `own` is the supplier's offer of it, `now` what would be ordered as things are.
    Outage.Hit hit(Product product, Offer own, Suggestion now) {
        var suggestion = plans.suggestion(then, product);
        var alternative = suggestion.option();
        var currency = picture.settings().currency();
        var ownCost = own.unitCost().converted(supplier.exchangeRate(), currency);
        var position = then.position(product.id());
        int stock = position.available() - position.backordered();
        var runsOut = position.counted() ? runsOut(product, stock) : null;
        int quantity = alternative == null ? 0 : suggestion.quantity();
        var ownArrival = arrival(now, own);
        return new Outage.Hit(
                product,
                runsOut,
                position.counted() && position.available() <= 0 && runsOut != null,
                alternative,
                quantity,
                ownCost,
                alternative == null
                        ? Money.zero(currency)
                        : alternative.shopUnitCostOf(quantity).minus(ownCost),
                runsOut == null || alternative == null ? 0 : daysOut(product, stock, alternative),
                alternative == null || ownArrival == null
                        ? null
                        : (int) ChronoUnit.DAYS.between(ownArrival, alternative.arrivesOn()),
                alternative != null && suggestion.isDue() && !isLater(alternative, ownArrival) && isBoughtThere(now));
    }

    /// Whether it is bought from the supplier now: the plan would order it there, or some is on its way. What the
    /// plan orders elsewhere anyway need not be moved.
    private boolean isBoughtThere(Suggestion now) {
        var planned = now.option();
        return supplier.isStopped(picture.today())
                || (planned != null && planned.supplier().id().equals(supplier.id()))
                || picture.purchaseOrdersTo(supplier.id()).stream()
                        .filter(order -> order.status().isOpen())
                        .flatMap(order -> picture.linesOf(order).stream())
                        .anyMatch(line -> line.outstanding() > 0
                                && line.productId().equals(now.product().id()));
    }

    private @Nullable LocalDate runsOut(Product product, int stock) {
        return StockoutDate.of(plans.forecast(then, product.id()), stock, Deliveries.dated(then, product.id()))
                .median();
    }

    /// Days until the alternative arrives on which some of the demand is missed, with what others deliver before.
    private int daysOut(Product product, int stock, OfferOption alternative) {
        int days = Math.clamp(ChronoUnit.DAYS.between(then.today(), alternative.arrivesOn()), 0, LONGEST);
        var receipts = Deliveries.dated(then, product.id());
        return Projection.of(plans.forecast(then, product.id()), stock, receipts, List.of(), days).gaps().stream()
                .mapToInt(Projection.Gap::days)
                .sum();
    }

    private static @Nullable LocalDate arrival(Suggestion now, Offer own) {
        return now.options().stream()
                .filter(option -> option.offer().id().equals(own.id()))
                .map(OfferOption::arrivesOn)
                .findFirst()
                .orElse(null);
    }

    private static boolean isLater(OfferOption alternative, @Nullable LocalDate own) {
        return own != null && alternative.arrivesOn().isAfter(own);
    }
}
