package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.policy.ReorderPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What to order of one product, and why.
///
/// `option` is the chosen way to buy it (absent if no offer can be used; `trouble` then says why). `quantity` is in
/// units, a whole number of `casePack`s; 0 if nothing need be ordered. `position` is what counts today against the
/// reorder point, in units. `atRisk` is what would probably be lost in sales if the order went out seven days late.
/// `ride` says why a line that is due later only goes out with today's order all the same.
public record Suggestion(
        Product product,
        @Nullable OfferOption option,
        List<OfferOption> options,
        @Nullable Bridge bridge,
        ReorderPoint reorderPoint,
        int position,
        int quantity,
        Timing timing,
        Money atRisk,
        @Nullable Message trouble,
        List<Step> why,
        @Nullable Message ride) {
    public Suggestion {
        options = List.copyOf(options);
        why = List.copyOf(why);
    }

    /// Units by which the position is below the reorder point; negative: to spare.
    public int shortBy() {
        return reorderPoint.units() - position;
    }

    public Urgency urgency() {
        return timing.urgency();
    }

    public @Nullable LocalDate orderBy() {
        return timing.orderBy();
    }

    public @Nullable LocalDate arrivesOn() {
        return timing.arrivesOn();
    }

    public @Nullable LocalDate coversUntil() {
        return timing.coversUntil();
    }

    /// Which line of a plan it is: a product has one, and one more where a gap is bridged.
    public record Key(Id<Product> product, boolean bridge) {}

    public Key key() {
        return new Key(product.id(), isBridge());
    }

    /// Whether it is the small order that covers the gap until the product's own order is there.
    public boolean isBridge() {
        return option != null
                && bridge != null
                && option.offer().id().equals(bridge.option().offer().id());
    }

    /// The small order that covers the gap, as a line of the plan of its own; empty where none is worth it.
    public Optional<Suggestion> bridging() {
        return isBridge()
                ? Optional.empty()
                : Optional.ofNullable(bridge)
                        .map(found -> bridging(found, found.option().quantity(), Why.bridge(found)));
    }

    /// The same with the units that the owner chose for the gap; 0 leaves it open.
    public Suggestion bridgingWith(int units) {
        var found = Objects.requireNonNull(bridge);
        return units == found.option().quantity()
                ? this
                : bridging(found, units, Why.changed(why, units - found.option().quantity(), units));
    }

    private Suggestion bridging(Bridge found, int units, List<Step> steps) {
        return new Suggestion(
                product,
                found.option(),
                options,
                found,
                reorderPoint,
                position,
                units,
                new Timing(Urgency.TODAY, found.orderedOn(), found.option().arrivesOn(), found.until()),
                found.keeps(),
                null,
                steps,
                Message.of("replenish.ride.bridge", found.outFrom(), found.until(), found.saves()));
    }

    /// The delivery that it brings, where it orders something and the day is known.
    public Optional<Projection.Receipt> receipt() {
        var day = arrivesOn();
        return day == null || quantity == 0 ? Optional.empty() : Optional.of(new Projection.Receipt(day, quantity));
    }

    /// Cases of the chosen offer that make up the quantity.
    public int cases() {
        return option == null ? 0 : quantity / option.offer().casePack();
    }

    /// Whether it belongs into today's plan: something to order, today or before the next review, what rides along,
    /// or what bridges a gap.
    public boolean isDue() {
        return option != null && quantity > 0 && (isSoon() || ride != null);
    }

    private boolean isSoon() {
        return urgency() == Urgency.TODAY || urgency() == Urgency.SOON;
    }

    /// The same, going out with what is ordered today.
    public Suggestion riding(Message reason) {
        return new Suggestion(
                product,
                option,
                options,
                bridge,
                reorderPoint,
                position,
                quantity,
                option == null ? timing : timing.arriving(option.arrivesOn()),
                atRisk,
                trouble,
                why,
                reason);
    }

    /// The same with the units that the owner chose, lasting until that day; the steps end with the owner's change.
    Suggestion resized(int units, @Nullable LocalDate coversUntil) {
        return new Suggestion(
                product,
                option,
                options,
                bridge,
                reorderPoint,
                position,
                units,
                timing.covering(coversUntil),
                atRisk,
                trouble,
                Why.changed(why, units - quantity, units),
                ride);
    }

    /// Units above which more lies there than this policy ever brings together: the reorder point and an order on
    /// top of it. 0 where nothing can be ordered.
    public int orderUpTo() {
        return option == null ? 0 : reorderPoint.units() + option.quantity();
    }

    /// The cost in the supplier's currency, as it is paid.
    public Optional<Money> cost() {
        return Optional.ofNullable(option)
                .map(chosen -> chosen.unitCostOf(quantity).times(quantity).payable());
    }

    /// The cost in the shop's currency, at the kept rate, as it is paid.
    public Optional<Money> shopCost() {
        return Optional.ofNullable(option)
                .map(chosen -> chosen.shopUnitCostOf(quantity).times(quantity).payable());
    }
}
