package dev.backstop.engine.forecast.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What the owner says of days to come, first and last included: demand in units of what the engine expects. It
/// overrides, and is kept
/// apart from what was measured.
///
/// A `LEVEL` holds from the first day to the last ("Mother's Day × 2.5"); a `TREND` grows evenly to that factor on
/// the last day ("+40 % until March") and ends with it.
public record Statement(String name, Kind kind, LocalDate from, LocalDate to, double factor) {
    /// How the factor holds over the period.
    public enum Kind {
        LEVEL,
        TREND
    }

    public Statement {
        if (to.isBefore(from) || !(factor >= 0 && factor <= 1000)) {
            throw new IllegalArgumentException("No such statement: " + from + " to " + to + " × " + factor);
        }
    }

    /// The factor on a day; 1 outside the period.
    public double on(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(to)) {
            return 1;
        }
        if (kind == Kind.LEVEL) {
            return factor;
        }
        double days = ChronoUnit.DAYS.between(from, to) + 1.0;
        return 1 + (factor - 1) * (ChronoUnit.DAYS.between(from, day) + 1) / days;
    }
}
