package dev.backstop.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first day on which projected stock is below zero: at the median forecast, and the early date that comes true
/// one time in twenty.
///
/// Either is absent where stock lasts for the whole year that is forecast.
public record StockoutDate(
        @Nullable LocalDate median, @Nullable LocalDate early) {
    private static final double EARLY = 0.95;

    /// Less than this is no demand: the rounding of the distribution's table.
    private static final double NOTHING = 1e-3;

    /// The date of a product with `stock` units (available less what is owed to customers) and these dated
    /// deliveries to come; one whose date has passed is not counted.
    public static StockoutDate of(Forecast forecast, int stock, List<Projection.Receipt> inbound) {
        return new StockoutDate(first(forecast, stock, inbound, 0.5), first(forecast, stock, inbound, EARLY));
    }

    /// Days that stock and deliveries last at the median forecast, from the origin on; empty for longer than a
    /// year.
    public Optional<Integer> daysOfCover(LocalDate origin) {
        return median == null ? Optional.empty() : Optional.of((int) ChronoUnit.DAYS.between(origin, median));
    }

    private static @Nullable LocalDate first(
            Forecast forecast, int stock, List<Projection.Receipt> inbound, double probability) {
        int[] received = new int[CumulativeDemand.LONGEST];
        for (var receipt : inbound) {
            long day = ChronoUnit.DAYS.between(forecast.origin(), receipt.on());
            if (day >= 0 && day < received.length) {
                received[(int) day] += receipt.units();
            }
        }
        int supply = stock;
        for (int day = 0; day < received.length; day++) {
            supply += received[day];
            if (supply < forecast.demand().level(probability, day + 1) - NOTHING) {
                return forecast.origin().plusDays(day);
            }
        }
        return null;
    }
}
