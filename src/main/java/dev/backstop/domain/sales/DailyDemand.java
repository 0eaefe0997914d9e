package dev.backstop.domain.sales;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// What customers asked for on each day, in units: `units[i]` is the demand of `start` plus i days. Days outside
/// are not known.
///
/// A value with an array inside: compared by content, never changed after it is made.
public record DailyDemand(LocalDate start, int[] units) {
    public DailyDemand {
        units = units.clone();
    }

    /// Demand of no days, before which nothing is known.
    public static DailyDemand none(LocalDate start) {
        return new DailyDemand(start, new int[0]);
    }

    @Override
    public int[] units() {
        return units.clone();
    }

    public int days() {
        return units.length;
    }

    /// The first day that is not known any more.
    public LocalDate end() {
        return start.plusDays(units.length);
    }

    /// Units asked for on that day; 0 outside the known days.
    public int on(LocalDate day) {
        long index = ChronoUnit.DAYS.between(start, day);
        return index >= 0 && index < units.length ? units[(int) index] : 0;
    }

    /// Units asked for from the first day (included) to the last (excluded); a sum too large for a number is the
    /// largest one.
    public int sum(LocalDate from, LocalDate to) {
        long first = Math.max(0, ChronoUnit.DAYS.between(start, from));
        long last = Math.min(units.length, ChronoUnit.DAYS.between(start, to));
        long sum = 0;
        for (long i = first; i < last; i++) {
            sum += units[(int) i];
        }
        return Math.clamp(sum, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DailyDemand that && start.equals(that.start) && Arrays.equals(units, that.units));
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Arrays.hashCode(units);
    }

    @Override
    public String toString() {
        return "DailyDemand[" + start + ", " + units.length + " days]";
    }
}
