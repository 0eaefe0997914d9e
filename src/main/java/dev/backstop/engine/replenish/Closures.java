package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Closure;
import java.time.LocalDate;
import java.util.List;

/// What a supplier's closures do to dates: days inside a closure do not count.
public final class Closures {
    /// A closure list that shuts a supplier for longer than this is taken as open again, so that every sum ends.
    private static final int LONGEST_DAYS = 1100;

    private Closures() {}

    /// The day on which something started on `start` and taking `days` open days is done: the first day by which that
    /// many days
    /// outside all closures have passed. A start inside a closure waits for its end.
    public static LocalDate stretch(LocalDate start, int days, List<Closure> closures) {
        if (closures.isEmpty()) {
            return start.plusDays(days);
        }
        var day = start;
        int left = days;
        for (int walked = 0; walked < LONGEST_DAYS && (left > 0 || isClosed(day, closures)); walked++) {
            if (!isClosed(day, closures)) {
                left--;
            }
            day = day.plusDays(1);
        }
        return day.plusDays(left);
    }

    /// Whether a supplier with these closures does not work on that day.
    public static boolean isClosed(LocalDate day, List<Closure> closures) {
        for (var closure : closures) {
            if (closure.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
