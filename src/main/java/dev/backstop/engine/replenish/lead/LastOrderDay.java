package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.WorkWeek;
import java.time.LocalDate;
import java.util.List;

/// The last day on which an order sent to a supplier still arrives before it closes.
public final class LastOrderDay {
    private static final int LONGEST_SEARCH = 400;

    private LastOrderDay() {}

    /// The latest day from which `leadDays` open days end on the first day of `closure` at the latest, other
    /// closures in between left out.
    public static LocalDate before(Closure closure, int leadDays, List<Closure> closures) {
        return before(closure, leadDays, closures, WorkWeek.EVERY_DAY);
    }

    /// The same for a supplier that works on those days of the week only; the last order day is one of them.
    public static LocalDate before(Closure closure, int leadDays, List<Closure> closures, WorkWeek week) {
        var others = closures.stream().filter(other -> !other.equals(closure)).toList();
        var day = closure.from().minusDays(leadDays);
        for (int tried = 0; tried < LONGEST_SEARCH; tried++) {
            if (week.worksOn(day)
                    && !Closures.stretch(day, leadDays, others, week).isAfter(closure.from())) {
                return day;
            }
            day = day.minusDays(1);
        }
        return day;
    }
}
