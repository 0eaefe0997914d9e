package dev.backstop.ui.catalog.chart;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.lead.LastOrderDay;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Deliveries;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what the chart of one product shows: its sales, its forecasts, what moved demand, and its stock with what
/// is on the way. May be asked from any thread.
public final class ProductSeries {
    private final PlanService plans;
    private final DemandService demand;

    public ProductSeries(PlanService plans, DemandService demand) {
        this.plans = plans;
        this.demand = demand;
    }

    /// Those of a product with what is suggested to order of it.
    public ForecastSeries of(Picture picture, Suggestion suggestion) {
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
        var planned = suggestion.receipt().orElse(null);
        var bridge = plans.bridging(picture, suggestion);
        var projection = plans.outlook().projection(picture, suggestion);
        var end = picture.today().plusDays(projection.with().size());
        var closures = closures(picture, suggestion, end);
        return new StockSeries(
                Math.subtractExact(position.available(), position.backordered()),
                projection,
                suggestion.reorderPoint().safetyStock(),
                suggestion.orderBy(),
                Deliveries.dated(picture, product),
                planned,
                bridge.flatMap(Suggestion::receipt).orElse(null),
                closures,
                lastOrder(picture, suggestion, closures));
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
