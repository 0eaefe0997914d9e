package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.WorkWeek;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /// Two closures that say of the same days that another pace is worked at; the slower counts.
    public record Contradiction(Closure one, Closure other) {}

    /// The closures that contradict each other on a day that is not over yet.
    public static List<Contradiction> contradictions(List<Closure> closures, LocalDate today) {
        var found = new ArrayList<Contradiction>();
        for (int i = 0; i < closures.size(); i++) {
            for (int j = i + 1; j < closures.size(); j++) {
                var one = closures.get(i);
                var other = closures.get(j);
                boolean overlap =
                        !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
                boolean over = one.to().isBefore(today) || other.to().isBefore(today);
                if (overlap && !over && one.pacePercent() != other.pacePercent()) {
                    found.add(new Contradiction(one, other));
                }
            }
        }
        return found;
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
