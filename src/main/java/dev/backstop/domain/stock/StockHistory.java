package dev.backstop.domain.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/// How much of a product was on hand at the end of each day since its first booking; afterwards as on the last one.
public final class StockHistory {
    /// Nothing was ever booked.
    public static final StockHistory NONE = new StockHistory(LocalDate.EPOCH, new int[0]);

    private final LocalDate start;
    private final int[] atEnd;

    /// From what was added on each day, the first booking's day first.
    public StockHistory(LocalDate start, int[] added) {
        this.start = start;
        this.atEnd = added.clone();
        for (int day = 1; day < atEnd.length; day++) {
            atEnd[day] = Math.addExact(atEnd[day - 1], added[day]);
        }
    }

    private StockHistory(int[] atEnd, LocalDate start) {
        this.start = start;
        this.atEnd = atEnd;
    }

    /// The day of the first booking; empty where there is none.
    public Optional<LocalDate> firstDay() {
        return atEnd.length == 0 ? Optional.empty() : Optional.of(start);
    }

    /// The same with one more booking of that day.
    public StockHistory with(LocalDate day, int quantity) {
        if (atEnd.length == 0) {
            return new StockHistory(day, new int[] {quantity});
        }
        var first = day.isBefore(start) ? day : start;
        int before = Math.toIntExact(ChronoUnit.DAYS.between(first, start));
        int booked = Math.toIntExact(ChronoUnit.DAYS.between(first, day));
        var now = new int[Math.max(before + atEnd.length, booked + 1)];
        for (int i = before; i < now.length; i++) {
            now[i] = atEnd[Math.min(i - before, atEnd.length - 1)];
        }
        for (int i = booked; i < now.length; i++) {
            now[i] = Math.addExact(now[i], quantity);
        }
        return new StockHistory(now, first);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof StockHistory that && start.equals(that.start) && Arrays.equals(atEnd, that.atEnd));
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Arrays.hashCode(atEnd);
    }

    /// Whether the day began and ended with nothing on hand. Below nothing is no knowledge: a delivery was not
    /// booked.
    public boolean isEmptyAllDay(LocalDate day) {
        return isKnown(day.minusDays(1)) && at(day.minusDays(1)) == 0 && at(day) == 0;
    }

    /// Units at the end of that day; before the first booking nothing.
    public int atEndOf(LocalDate day) {
        return isKnown(day) ? at(day) : 0;
    }

    private boolean isKnown(LocalDate day) {
        return atEnd.length > 0 && !day.isBefore(start);
    }

    private int at(LocalDate day) {
        return atEnd[(int) Math.min(atEnd.length - 1L, ChronoUnit.DAYS.between(start, day))];
    }
}
