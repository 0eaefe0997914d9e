package dev.backstop.engine.forecast.blend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/// The first day of each numbered period, as far as a calendar is known; beyond it, periods are as long as on average.
public final class PeriodDates {
    /// No calendar.
    public static final PeriodDates UNKNOWN = new PeriodDates(Map.of());

    private final TreeMap<Integer, LocalDate> days;
    private final double length;

    /// The calendar of these first days by period; fewer than two say nothing.
    public PeriodDates(Map<Integer, LocalDate> days) {
        this.days = new TreeMap<>(days);
        length = days.size() < 2
                ? 0
                : (double) ChronoUnit.DAYS.between(
                                this.days.firstEntry().getValue(), this.days.lastEntry().getValue())
                        / (this.days.lastKey() - this.days.firstKey());
    }

    /// Days that a period lasts on average; 0 where no calendar is known.
    double length() {
        return Math.max(0, length);
    }

    /// The first day of a period.
    LocalDate of(int period) {
        var known = days.floorEntry(period);
        var from = known == null ? days.firstEntry() : known;
        return from.getValue().plusDays(Math.round((period - from.getKey()) * length));
    }
}
