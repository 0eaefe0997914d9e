package dev.backstop.store;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.stock.StockHistory;
import java.time.LocalDate;
import java.util.Arrays;

/// The demand or the stock movements of one product while they are read, days in any order: units per day from the
/// earliest day on.
final class DemandDays {
    private long start;
    private int days;
    private int[] units = new int[0];

    /// Adds units to a day.
    DemandDays add(LocalDate day, int more) {
        long at = day.toEpochDay();
        if (days == 0) {
            start = at;
        } else if (at < start) {
            shift(Math.toIntExact(start - at));
        }
        int index = Math.toIntExact(at - start);
        if (index >= units.length) {
            units = Arrays.copyOf(units, Math.max(index + 1, units.length * 2));
        }
        days = Math.max(days, index + 1);
        units[index] = Math.addExact(units[index], more);
        return this;
    }

    DailyDemand asDailyDemand() {
        return new DailyDemand(LocalDate.ofEpochDay(start), Arrays.copyOf(units, days));
    }

    StockHistory asStockHistory() {
        return new StockHistory(LocalDate.ofEpochDay(start), Arrays.copyOf(units, days));
    }

    private void shift(int by) {
        var shifted = new int[days + by];
        System.arraycopy(units, 0, shifted, by, days);
        units = shifted;
        start -= by;
        days += by;
    }
}
