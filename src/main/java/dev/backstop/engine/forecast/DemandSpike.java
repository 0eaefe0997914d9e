package dev.backstop.engine.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.Optional;

/// Demand of the last seven known days above what the forecast made before them held likely (99 %).
///
/// `units` were asked for from `from` to `to` (excluded) where `expected` were forecast and `limit` was the 99 %
/// quantile; `factor` is units
/// by expected.
public record DemandSpike(
        Id<Product> productId, LocalDate from, LocalDate to, int units, double expected, int limit, double factor) {
    private static final int DAYS = 7;
    private static final double LIKELY = 0.99;
    private static final int LEAST_UNITS = 3;
    private static final int LEAST_DAYS = 3;
    private static final double WORTH_A_LOOK = 1.5;
    private static final int LOOK_BACK = 56;

    /// The spike at the end of a history, if there is one. Products with too little history before it, or of which
    /// fewer than three
    /// were sold, have none.
    public static Optional<DemandSpike> find(Id<Product> productId, DemandHistory history) {
        var to = history.knownUntil();
        var from = to.minusDays(DAYS);
        int units = history.demand().sum(from, to);
        int before = history.demand().sum(from.minusDays(LOOK_BACK), from);
        if (units < LEAST_UNITS
                || daysSold(history, from, to) < LEAST_DAYS
                || units < WORTH_A_LOOK * before * DAYS / LOOK_BACK) {
            return Optional.empty();
        }
        var forecast = ForecastSelection.best(productId, history.asOf(from));
        int limit = forecast.quantile(LIKELY, DAYS);
        double expected = forecast.mean(DAYS);
        if (forecast.isThin() || units <= limit || expected <= 0) {
            return Optional.empty();
        }
        return Optional.of(new DemandSpike(productId, from, to, units, expected, limit, units / expected));
    }

    /// A single bulk order is no spike: several days must have seen it.
    private static int daysSold(DemandHistory history, LocalDate from, LocalDate to) {
        return (int)
                from.datesUntil(to).filter(day -> history.demand().on(day) > 0).count();
    }
}
