package dev.backstop.domain.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

    /// Whether the day began and ended with nothing on hand. Below nothing is no knowledge: a delivery was not
    /// booked.
    public boolean isEmptyAllDay(LocalDate day) {
        return isKnown(day.minusDays(1)) && at(day.minusDays(1)) == 0 && at(day) == 0;
    }

    private boolean isKnown(LocalDate day) {
        return atEnd.length > 0 && !day.isBefore(start);
    }

    private int at(LocalDate day) {
        return atEnd[(int) Math.min(atEnd.length - 1L, ChronoUnit.DAYS.between(start, day))];
    }
}
