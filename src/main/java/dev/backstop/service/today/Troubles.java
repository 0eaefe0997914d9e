package dev.backstop.service.today;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.replenish.ClosureCover;
import dev.backstop.engine.today.GoneBy;
import dev.backstop.engine.today.Loss;
import dev.backstop.engine.today.Trouble;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What upsets the plan of one picture: late deliveries, suppliers that stopped, demand that jumped, closures
/// ahead.
///
/// Losses are expected sales of the next 30 days that stock does not cover, at the product's price.
final class Troubles {
    private static final int HORIZON = 30;
    private static final int CLOSURE_DAYS = 7;
    private static final int CLOSURE_NOTICE = 45;
    private static final int IN_SIGHT = 60;

    private final Picture picture;
    private final PlanService plans;
    private final Forecasts forecasts;

    Troubles(Picture picture, PlanService plans, Forecasts forecasts) {
        this.picture = picture;
        this.plans = plans;
        this.forecasts = forecasts;
    }

    List<Trouble> all() {
        var troubles = new ArrayList<Trouble>();
        late().forEach(troubles::add);
        stopped().forEach(troubles::add);
        spikes().forEach(troubles::add);
        closures().forEach(troubles::add);
        return troubles;
    }

    private List<Trouble> late() {
        var late = new ArrayList<Trouble>();
        for (var order : picture.purchaseOrders()) {
            var first = order.firstExpectedOn();
            if (order.status().isOpen() && first != null && first.isBefore(picture.today())) {
                late.add(late(order, first));
            }
        }
        return late;
    }

    private Trouble late(PurchaseOrder order, LocalDate first) {
        var expected = order.expectedOn();
        var nowDue = expected == null || expected.isBefore(picture.today()) ? null : expected;
        var products = picture.linesOf(order).stream()
                .filter(line -> line.outstanding() > 0)
                .map(PurchaseOrderLine::productId)
                .distinct()
                .toList();
        return new Trouble.LateDelivery(
                order.id(),
                order.number(),
                picture.supplier(order.supplierId()).map(Supplier::name).orElse(""),
                days(first, picture.today()),
                nowDue,
                products.size(),
                products.stream().map(product -> uncovered(product, nowDue)).toList());
    }

    private List<Trouble> stopped() {
        return picture.suppliers().stream()
                .filter(supplier -> supplier.isStopped(picture.today()))
                .<Trouble>map(supplier -> {
                    var products = mainProducts(supplier);
                    return new Trouble.SupplierStopped(
                            supplier.id(),
                            supplier.name(),
                            supplier.stoppedUntil(),
                            products.size(),
                            products.stream()
                                    .map(product -> uncovered(product, supplier.stoppedUntil()))
                                    .toList());
                })
                .toList();
    }

    /// Spikes that the stock there is and the deliveries on their way do not outlast.
    private List<Trouble> spikes() {
        var spikes = new ArrayList<Trouble>();
        for (var product : picture.products()) {
            if (!product.isRetired()) {
                forecasts.spikeSoFar(picture, product.id()).ifPresent(spike -> {
                    var trouble = spike(product, spike);
                    if (trouble.loss().isPositive()) {
                        spikes.add(trouble);
                    }
                });
            }
        }
        return spikes;
    }

    /// What that demand, going on as it is to be reckoned with, asks for beyond the stock there is.
    private Trouble.DemandSpike spike(Product product, DemandSpike spike) {
        double days = days(spike.from(), spike.to());
        double perDay = spike.perDay();
        var position = picture.position(product.id());
        int supply =
                position.availableToPromise(picture.today().plusDays(HORIZON)) - waitingWithoutDelivery(product.id());
        double lost = Math.max(0, perDay * untilOrdered(product) - Math.max(0, supply));
        var delivery = position.nextFreeInbound().orElse(null);
        var goneBy = GoneBy.of(
                picture.today(),
                position.available(),
                delivery == null ? null : delivery.eta(),
                delivery == null ? 0 : delivery.units(),
                perDay);
        return new Trouble.DemandSpike(
                product.id(),
                product.name(),
                spike.factor(),
                spike.units() / days,
                spike.from(),
                delivery == null ? null : delivery.eta(),
                days(picture.today(), goneBy) > IN_SIGHT ? null : goneBy,
                spike.chances(),
                spike.oneOrder(),
                worth(product, lost));
    }

    /// Days until an order of today would be there, at most 30: what is missed after that need not be.
    private int untilOrdered(Product product) {
        var arrives = plans.suggestion(picture, product).arrivesOn();
        return arrives == null ? HORIZON : Math.clamp(days(picture.today(), arrives), 0, HORIZON);
    }

    /// Closures long enough to matter, once the first of their last order days comes near; those of one name and
    /// time are one.
    private List<Trouble> closures() {
        var groups = new LinkedHashMap<String, List<Closure>>();
        picture.suppliers().stream()
                .filter(supplier -> supplier.retiredOn() == null)
                .flatMap(supplier -> picture.closuresOf(supplier.id()).stream())
                .filter(Closure::isShut)
                .filter(closure -> closure.from().isAfter(picture.today()))
                .filter(closure -> days(closure.from(), closure.to()) + 1 >= CLOSURE_DAYS)
                .sorted(Comparator.comparing(Closure::from).thenComparing(Closure::id))
                .forEach(closure -> groups.computeIfAbsent(
                                closure.name() + closure.from() + closure.to(), _ -> new ArrayList<>())
                        .add(closure));
        return groups.values().stream().flatMap(group -> ahead(group).stream()).toList();
    }

    private Optional<Trouble> ahead(List<Closure> group) {
        var first = group.getFirst();
        var lastOrder = group.stream()
                .flatMap(closure -> plans.outlook().lastOrderDay(picture, closure).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (lastOrder == null || lastOrder.isAfter(picture.today().plusDays(CLOSURE_NOTICE))) {
            return Optional.empty();
        }
        var losses = new LinkedHashMap<Id<Product>, Money>();
        for (var closure : group) {
            picture.supplier(closure.supplierId())
                    .ifPresent(supplier -> mainProducts(supplier).forEach(id -> lossDuring(id, closure, losses)));
        }
        if (losses.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Trouble.ClosureAhead(
                first.name(),
                group.stream().map(Closure::supplierId).toList(),
                picture.supplier(first.supplierId()).map(Supplier::name).orElse(""),
                first.from(),
                first.to(),
                losses.size(),
                unitsToCover(group, losses.keySet()),
                lastOrder,
                (int) ChronoUnit.DAYS.between(picture.today(), lastOrder),
                losses.values().stream().reduce(Money.zero(picture.settings().currency()), Money::plus),
                first.from()));
    }

    /// What must be ordered before those closures of the products that would run out.
    private int unitsToCover(List<Closure> group, Set<Id<Product>> products) {
        int units = 0;
        for (var closure : group) {
            for (var id : products) {
                units += picture.product(id)
                        .flatMap(product -> plans.outlook().cover(picture, product, closure))
                        .map(ClosureCover::units)
                        .orElse(0);
            }
        }
        return units;
    }

    private void lossDuring(Id<Product> id, Closure closure, Map<Id<Product>, Money> losses) {
        var product = picture.product(id).orElse(null);
        if (product == null) {
            return;
        }
        var forecast = forecasts.of(picture, id);
        int before = Math.clamp(days(picture.today(), closure.from()), 0, 364);
        int after = Math.clamp(days(picture.today(), closure.to()) + 1L, 1, 365);
        int supply = Math.max(0, picture.position(id).availableToPromise(closure.to()));
        double during = forecast.mean(after) - forecast.mean(before);
        double lost = Math.min(during, Math.max(0, forecast.mean(after) - supply));
        if (lost >= 1) {
            losses.put(id, worth(product, lost));
        }
    }

    /// What is expected to sell until that day (at most 30 days on) and is not there, at the product's price.
    private Loss uncovered(Id<Product> id, @Nullable LocalDate until) {
        int days = until == null ? HORIZON : Math.clamp(days(picture.today(), until), 0, HORIZON);
        var product = picture.product(id).orElse(null);
        double lost = Math.max(
                0,
                forecasts.of(picture, id).mean(days)
                        - Math.max(0, picture.position(id).available()));
        return new Loss(
                id,
                product == null || product.isRetired()
                        ? Money.zero(picture.settings().currency())
                        : worth(product, lost));
    }

    private int waitingWithoutDelivery(Id<Product> id) {
        return Math.max(
                0, picture.position(id).backordered() - picture.position(id).onOrder());
    }

    /// The products that would be ordered from the supplier first.
    private List<Id<Product>> mainProducts(Supplier supplier) {
        return picture.offersOf(supplier.id()).stream()
                .filter(Offer::active)
                .filter(offer -> picture.mainOffer(offer.productId())
                        .filter(offer::equals)
                        .isPresent())
                .map(Offer::productId)
                .toList();
    }

    private static Money worth(Product product, double units) {
        return Money.rounded(product.price().toDouble() * units, product.price().currency());
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
