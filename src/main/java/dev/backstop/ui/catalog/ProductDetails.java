package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.level.ServiceLevels;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.catalog.chart.ProductSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Collects what is shown of one product. May be asked from any thread.
final class ProductDetails {
    private final PlanService plans;
    private final DemandService demand;
    private final ProductRows rows;
    private final ProductSeries series;

    ProductDetails(PlanService plans, DemandService demand, ProductRows rows) {
        this.plans = plans;
        this.demand = demand;
        this.rows = rows;
        this.series = new ProductSeries(plans, demand);
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
                    series.of(picture, suggestion),
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
        words.add(promised(promise));
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

    private static Message promised(ServiceLevels.Promise promise) {
        var source = switch (promise.source()) {
            case PRODUCT -> Message.of("catalog.service.ofProduct");
            case CATEGORY -> Message.of("catalog.service.ofCategory");
            case CLASS -> Message.of("catalog.service.ofClass");
            case MARGIN -> Message.of("catalog.service.ofMargin");
            case ALL -> Message.of("catalog.service.ofAll");
        };
        var key = promise.target() instanceof ServiceTarget.FillRate ? "catalog.service.fill" : "catalog.service.cycle";
        return Message.of(
                key, promise.target().share(), source, promise.productClass().toString());
    }

    private PlannedOrders orders(Picture picture, Suggestion suggestion) {
        boolean takenOut = picture.planned(suggestion.product().id())
                .filter(planned -> planned.units() == 0)
                .isPresent();
        return suggestion.isDue() || takenOut
                ? PlannedOrders.of(plans.plan(picture, Progress.NONE), suggestion, takenOut)
                : PlannedOrders.NONE;
    }
}
