package dev.backstop.engine.replenish.sourcing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What a supplier last said it has, and when. A report ages: after two weeks it counts half, for others buy there
/// too.
public record StockReport(@Nullable Integer units, @Nullable LocalDate reportedOn) {
    private static final double HALF_LIFE_DAYS = 14;

    /// Where nothing is known.
    private static final double UNKNOWN = 0.9;

    /// How likely it is that the supplier still has so many units: with no report nobody knows, and it is believed
    /// able; a report of fewer counts against it as long as it is fresh.
    public double chanceOf(int wanted, LocalDate today) {
        if (units == null || wanted <= 0) {
            return UNKNOWN;
        }
        double fresh = reportedOn == null
                ? 0
                : Math.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(reportedOn, today)) / HALF_LIFE_DAYS);
        double told = Math.min(1, (double) units / wanted);
        return fresh * told + (1 - fresh) * UNKNOWN * Math.min(1, 0.5 + told / 2);
    }
}
