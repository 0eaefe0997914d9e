package dev.backstop.ui.catalog;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.forecast.ForecastPath;
import dev.backstop.engine.forecast.Projection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the chart of one product shows, as values: sales by week up to `knownUntil`, the forecast by week, stock by day
/// with what was in stock at the start, deliveries to come, closures of the chosen supplier.
///
/// `planned` is the suggested order's delivery. `lastOrder` is the last day on which an order still arrives before the
/// first closure shown. `safetyStock` is in units.
record ForecastSeries(
        LocalDate today,
        LocalDate knownUntil,
        List<Integer> sold,
        ForecastPath path,
        int stock,
        Projection projection,
        int safetyStock,
        @Nullable LocalDate orderBy,
        List<Projection.Receipt> inbound,
        Projection.@Nullable Receipt planned,
        List<Closure> closures,
        @Nullable LocalDate lastOrder) {
    ForecastSeries {
        sold = List.copyOf(sold);
        inbound = List.copyOf(inbound);
        closures = List.copyOf(closures);
    }

    /// The first day shown.
    LocalDate from() {
        return knownUntil.minusWeeks(sold.size());
    }

    /// The first day that is not shown any more.
    LocalDate to() {
        return today.plusDays(projection.with().size());
    }

    /// The first day of a week of sales.
    LocalDate soldFrom(int week) {
        return from().plusWeeks(week);
    }

    /// Stock at the end of that day if the order goes out; empty outside the days projected.
    Optional<Double> stockWith(LocalDate day) {
        return on(day, projection.with());
    }

    /// Stock at the end of that day if it does not.
    Optional<Double> stockWithout(LocalDate day) {
        return on(day, projection.without());
    }

    private Optional<Double> on(LocalDate day, List<Double> stockByDay) {
        long index = ChronoUnit.DAYS.between(today, day);
        return index >= 0 && index < stockByDay.size() ? Optional.of(stockByDay.get((int) index)) : Optional.empty();
    }

    /// The forecast week that the day is in.
    Optional<ForecastPath.Week> weekOf(LocalDate day) {
        return path.weeks().stream()
                .filter(week ->
                        !day.isBefore(week.from()) && day.isBefore(week.from().plusWeeks(1)))
                .findFirst();
    }

    /// Units sold in the week that the day is in, while it is past.
    Optional<Integer> soldIn(LocalDate day) {
        if (day.isBefore(from()) || !day.isBefore(knownUntil)) {
            return Optional.empty();
        }
        long week = ChronoUnit.WEEKS.between(from(), day);
        return Optional.of(sold.get((int) week));
    }

    /// All deliveries that the stock if ordered counts on, the planned one among them.
    List<Projection.Receipt> deliveries() {
        var all = new ArrayList<>(inbound);
        if (planned != null) {
            all.add(planned);
        }
        all.removeIf(receipt -> receipt.on().isBefore(today) || !receipt.on().isBefore(to()));
        return List.copyOf(all);
    }
}
