package dev.backstop.engine.cause;

import dev.backstop.domain.stock.StockHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A stretch of days on which nothing of a product was on hand: the first day that began with nothing, and the first
/// that ended with something (today, while it lasts).
public record Stockout(LocalDate from, LocalDate until) {
    /// The stockouts that began in a period, `to` excluded, oldest first. One that was over on its first day harmed
    /// nobody. Stock below nothing is no knowledge: a delivery was not booked.
    public static List<Stockout> of(StockHistory stock, LocalDate since, LocalDate to) {
        var found = new ArrayList<Stockout>();
        var day = since;
        while (day.isBefore(to)) {
            if (stock.atEndOf(day.minusDays(1)) == 0 && stock.atEndOf(day.minusDays(2)) > 0) {
                var end = endOf(stock, day, to);
                if (end.isAfter(day) && stock.atEndOf(day) == 0) {
                    found.add(new Stockout(day, end));
                }
                day = end;
            }
            day = day.plusDays(1);
        }
        return found;
    }

    private static LocalDate endOf(StockHistory stock, LocalDate from, LocalDate to) {
        var end = from;
        while (end.isBefore(to) && stock.atEndOf(end) <= 0) {
            end = end.plusDays(1);
        }
        return end;
    }

    /// The day on which the last unit left.
    public LocalDate ranOutOn() {
        return from.minusDays(1);
    }

    /// Whole days on which there was nothing.
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }
}
