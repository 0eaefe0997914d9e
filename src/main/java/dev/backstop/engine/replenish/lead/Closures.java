package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.WorkWeek;
import java.time.LocalDate;
import java.util.List;

/// What a supplier's closures do to dates: days inside a closure do not count, or only for the pace worked at.
public final class Closures {
    private Closures() {}

    /// The day on which something started on `start` and taking `days` open days is done: the first day by which
    /// that many days outside all closures have passed. A start inside a closure waits for its end.
    public static LocalDate stretch(LocalDate start, int days, List<Closure> closures) {
        return stretch(start, days, closures, WorkWeek.EVERY_DAY);
    }

    /// The same for a supplier that takes orders and hands goods over on those days of the week only.
    public static LocalDate stretch(LocalDate start, int days, List<Closure> closures, WorkWeek week) {
        return closures.isEmpty() && week.isEveryDay()
                ? start.plusDays(days)
                : start.plusDays(WorkCalendar.of(start, closures, week).arrival(0, days));
    }

    /// Whether a supplier with these closures does not work on that day.
    public static boolean isClosed(LocalDate day, List<Closure> closures) {
        for (var closure : closures) {
            if (closure.isShut() && closure.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
