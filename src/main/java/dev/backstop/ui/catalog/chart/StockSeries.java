package dev.backstop.ui.catalog.chart;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.forecast.Projection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the chart shows of a product's stock: day by day with what was in stock at the start, deliveries to come,
/// closures of the chosen supplier.
///
/// `planned` is the suggested order's delivery, `bridge` that of the small order that bridges the gap before it.
/// `lastOrder` is the last day on which an order still arrives before the first closure shown. `safetyStock` is in
/// units.
record StockSeries(
        int stock,
        Projection projection,
        int safetyStock,
        @Nullable LocalDate orderBy,
        List<Projection.Receipt> inbound,
        Projection.@Nullable Receipt planned,
        Projection.@Nullable Receipt bridge,
        List<Closure> closures,
        @Nullable LocalDate lastOrder) {
    StockSeries {
        inbound = List.copyOf(inbound);
        closures = List.copyOf(closures);
    }

    /// The first day of which nothing is projected any more.
    LocalDate to() {
        return projection.from().plusDays(projection.with().size());
    }

    /// Whether an order is suggested that arrives within the days projected; only then there are two futures.
    boolean isPlanned() {
        return planned != null && planned.on().isBefore(to());
    }

    /// Stock at the end of that day if the order goes out; empty outside the days projected.
    Optional<Double> with(LocalDate day) {
        return on(day, projection.with());
    }

    /// Stock at the end of that day if it does not.
    Optional<Double> without(LocalDate day) {
        return on(day, projection.without());
    }

    private Optional<Double> on(LocalDate day, List<Double> stockByDay) {
        long index = ChronoUnit.DAYS.between(projection.from(), day);
        return index >= 0 && index < stockByDay.size() ? Optional.of(stockByDay.get((int) index)) : Optional.empty();
    }

    /// All deliveries that the stock if ordered counts on, the planned ones among them.
    List<Projection.Receipt> deliveries() {
        var all = new ArrayList<>(inbound);
        Stream.of(Optional.ofNullable(bridge), Optional.ofNullable(planned))
                .flatMap(Optional::stream)
                .forEach(all::add);
        all.removeIf(receipt ->
                receipt.on().isBefore(projection.from()) || !receipt.on().isBefore(to()));
        return List.copyOf(all);
    }
}
