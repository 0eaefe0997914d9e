package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.lead.LastOrderDay;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Collects what is shown of one product. May be asked from any thread.
final class ProductDetails {
    private final PlanService plans;
    private final DemandService demand;
    private final ProductRows rows;

    ProductDetails(PlanService plans, DemandService demand, ProductRows rows) {
        this.plans = plans;
        this.demand = demand;
        this.rows = rows;
    }

    /// The product's detail; empty when it is no longer there.
    Optional<ProductDetail> of(Picture picture, Id<Product> id) {
        return picture.product(id).map(product -> {
            var suggestion = plans.planned(picture, product);
            var offers = picture.offersFor(id).stream()
                    .sorted(Comparator.comparingInt(offer -> offer.rank()))
                    .toList();
            return new ProductDetail(
                    rows.of(picture, product),
                    suggestion,
                    plans.bridging(picture, suggestion).orElse(null),
                    series(picture, suggestion),
                    new ProductWords(
                            demand.isOld(picture, id),
                            demand.spike(picture, id).orElse(null),
                            picture.statementsOf(product),
                            demand.records(picture, product),
                            picture.similarTo(id)
                                    .flatMap(similar -> picture.product(similar.likeId()))
                                    .orElse(null)),
                    offers,
                    product.isRetired() ? List.of() : plans.doubts(picture, product),
                    service(picture, product),
                    orders(picture, suggestion));
        });
    }

    /// What is promised of the product, on whose word, and what the cushion behind it costs and prevents.
    private List<Message> service(Picture picture, Product product) {
        var words = new ArrayList<Message>();
        if (product.isRetired() || product.fulfilment() == Product.Fulfilment.DROPSHIPPED) {
            return words;
        }
        var promise = plans.levels(picture).of(product);
        var level = promise.target().share();
        var of = promise.productClass().toString();
        var source = switch (promise.source()) {
            case PRODUCT -> Message.of("catalog.service.ofProduct");
            case CATEGORY -> Message.of("catalog.service.ofCategory");
            case CLASS -> Message.of("catalog.service.ofClass");
            case MARGIN -> Message.of("catalog.service.ofMargin");
            case ALL -> Message.of("catalog.service.ofAll");
        };
        var key = promise.target() instanceof ServiceTarget.FillRate ? "catalog.service.fill" : "catalog.service.cycle";
        words.add(Message.of(key, level, source, of));
        plans.trials()
                .last(picture)
                .ifPresent(tried -> words.add(Message.of(
                        "catalog.service.tried",
                        level,
                        tried.record().reached(level),
                        promise.target().planned(),
                        tried.weeks())));
        plans.cushion(picture, product)
                .filter(cushion -> cushion.units() >= 1)
                .ifPresent(cushion -> words.add(Message.of(
                        "catalog.service.cushion",
                        Money.rounded(cushion.yearlyCost(), picture.settings().currency()),
                        cushion.stockoutsPrevented())));
        return words;
    }

    private PlannedOrders orders(Picture picture, Suggestion suggestion) {
        boolean takenOut = picture.planned(suggestion.product().id())
                .filter(planned -> planned.units() == 0)
                .isPresent();
        return suggestion.isDue() || takenOut
                ? PlannedOrders.of(plans.plan(picture, Progress.NONE), suggestion, takenOut)
                : PlannedOrders.NONE;
    }

    private ForecastSeries series(Picture picture, Suggestion suggestion) {
        var product = suggestion.product();
        var history = demand.history(picture, product.id());
        var earlier = demand.earlier(picture, product);
        return new ForecastSeries(
                history,
                plans.forecast(picture, product.id()),
                demand.measured(picture, product.id()),
                earlier,
                ForecastMarks.of(
                        picture,
                        product,
                        demand.spike(picture, product.id()).orElse(null),
                        demand.events(picture, product.id())),
                stock(picture, suggestion));
    }

    /// Nothing of a product that nobody has counted.
    private @Nullable StockSeries stock(Picture picture, Suggestion suggestion) {
        var product = suggestion.product().id();
        var position = picture.position(product);
        if (!position.counted()) {
            return null;
        }
        var planned = receipt(suggestion).orElse(null);
        var bridge = plans.bridging(picture, suggestion);
        var projection = plans.outlook().projection(picture, suggestion);
        var end = picture.today().plusDays(projection.with().size());
        var closures = closures(picture, suggestion, end);
        return new StockSeries(
                Math.subtractExact(position.available(), position.backordered()),
                projection,
                suggestion.safetyStock(),
                suggestion.orderBy(),
                plans.inbound(picture, product).stream()
                        .flatMap(ProductDetails::receipt)
                        .toList(),
                planned,
                bridge.flatMap(ProductDetails::receipt).orElse(null),
                closures,
                lastOrder(picture, suggestion, closures));
    }

    private static Optional<Projection.Receipt> receipt(Suggestion suggestion) {
        var arrives = suggestion.arrivesOn();
        return arrives == null || suggestion.quantity() == 0
                ? Optional.empty()
                : Optional.of(new Projection.Receipt(arrives, suggestion.quantity()));
    }

    private static Stream<Projection.Receipt> receipt(StockFacts.Inbound inbound) {
        return Stream.ofNullable(inbound.eta()).map(eta -> new Projection.Receipt(eta, inbound.units()));
    }

    private static List<Closure> closures(Picture picture, Suggestion suggestion, LocalDate end) {
        var option = suggestion.option();
        if (option == null) {
            return List.of();
        }
        return picture.closuresOf(option.supplier().id()).stream()
                .filter(closure -> !closure.to().isBefore(picture.today())
                        && closure.from().isBefore(end))
                .sorted(Comparator.comparing(Closure::from))
                .toList();
    }

    private static @Nullable LocalDate lastOrder(Picture picture, Suggestion suggestion, List<Closure> closures) {
        var option = suggestion.option();
        var next = closures.stream()
                .filter(closure -> closure.isShut() && closure.from().isAfter(picture.today()))
                .findFirst();
        if (option == null || next.isEmpty()) {
            return null;
        }
        var all = picture.closuresOf(option.supplier().id());
        var day = LastOrderDay.before(
                next.get(), option.leadTime().days(), all, option.supplier().workingDays());
        return day.isAfter(picture.today()) ? day : null;
    }
}
