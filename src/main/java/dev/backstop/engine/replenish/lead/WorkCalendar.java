package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.WorkWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The days on which a supplier works, counted from a first day.
///
/// A day in a slow phase counts for its pace (at half pace a day gets half as far); in a shut one for nothing. Lead
/// times are calendar days while the supplier is open, so that a closure never shortens one.
public final class WorkCalendar {
    /// A list of phases that shuts a supplier for longer than this is taken as open again, so that every sum ends.
    private static final int LONGEST_DAYS = 1100;

    private final Stretch[] stretches;
    private final LocalDate first;
    private final WorkWeek week;

    /// A stretch of days, first and last included, worked at a pace from 0 (shut) to 1 (as always).
    public record Phase(LocalDate from, LocalDate to, double pace) {
        public Phase {
            if (pace < 0 || pace > 1) {
                throw new IllegalArgumentException("A pace of " + pace);
            }
        }

        /// A stretch in which nobody works.
        public static Phase shut(LocalDate from, LocalDate to) {
            return new Phase(from, to, 0);
        }
    }

    /// Where phases overlap, the slowest counts.
    public WorkCalendar(LocalDate first, List<Phase> phases) {
        this(first, phases, WorkWeek.EVERY_DAY);
    }

    /// With days of the week on which nobody takes an order or hands goods over. A lead time is in calendar days
    /// and has its weekends in it already; so they only move the day on which it begins and the one on which it
    /// ends.
    public WorkCalendar(LocalDate first, List<Phase> phases, WorkWeek week) {
        this.first = first;
        this.week = week;
        stretches = phases.isEmpty() ? new Stretch[0] : apart(first, phases);
    }

    /// The calendar that a supplier's closures make.
    public static WorkCalendar of(LocalDate first, List<Closure> closures) {
        return of(first, closures, WorkWeek.EVERY_DAY);
    }

    /// The calendar that a supplier's closures and its days of the week make.
    public static WorkCalendar of(LocalDate first, List<Closure> closures, WorkWeek week) {
        return new WorkCalendar(
                first,
                closures.stream()
                        .map(closure -> new Phase(closure.from(), closure.to(), closure.pacePercent() / 100.0))
                        .toList(),
                week);
    }

    /// A supplier that never closes.
    public static WorkCalendar always() {
        return new WorkCalendar(LocalDate.EPOCH, List.of());
    }

    /// The day on which an order sent on `day` arrives after `lead` days of work, both counted from the first day.
    /// One sent while the supplier is shut waits for its first day of work, and so does a delivery.
    public int arrival(int day, int lead) {
        return week.isEveryDay() ? open(day, lead) : nextWorking(open(nextWorking(day), lead));
    }

    /// The first day from that one on which somebody is there, by the week and by the closures.
    private int nextWorking(int day) {
        int at = day;
        while (at - day < LONGEST_DAYS && (!week.worksOn(first.plusDays(at)) || isShut(at))) {
            at++;
        }
        return at;
    }

    private int open(int day, int lead) {
        double left = lead;
        int at = day;
        for (var stretch : stretches) {
            if (stretch.to <= at) {
                continue;
            }
            int open = Math.max(0, stretch.from - at);
            if (left < open) {
                return at + (int) Math.ceil(left - 1e-9);
            }
            left -= open;
            at += open;
            double done = stretch.pace * (stretch.to - at);
            if (stretch.pace > 0 && left < done - 1e-9) {
                return at + (int) Math.ceil(left / stretch.pace - 1e-9);
            }
            left -= done;
            at = stretch.to;
        }
        return at + (int) Math.ceil(left - 1e-9);
    }

    /// Whether nobody works on a day.
    public boolean isShut(int day) {
        for (var stretch : stretches) {
            if (stretch.from <= day && day < stretch.to) {
                return stretch.pace == 0;
            }
        }
        return false;
    }

    /// The last day on which an order still arrives by `until` after `lead` days of work; below 0 where today is
    /// too late already.
    public int lastOrderDay(int until, int lead) {
        int day = until - lead;
        while (day >= 0 && arrival(day, lead) > until) {
            day--;
        }
        return day;
    }

    private static Stretch[] apart(LocalDate first, List<Phase> phases) {
        var starts = new int[phases.size()];
        var ends = new int[phases.size()];
        var edges = new int[2 * phases.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.clamp(ChronoUnit.DAYS.between(first, phases.get(i).from()), 0, LONGEST_DAYS);
            ends[i] = Math.clamp(ChronoUnit.DAYS.between(first, phases.get(i).to()) + 1, 0, LONGEST_DAYS);
            edges[2 * i] = starts[i];
            edges[2 * i + 1] = ends[i];
        }
        Arrays.sort(edges);
        var stretches = new ArrayList<Stretch>();
        for (int e = 1; e < edges.length; e++) {
            int from = edges[e - 1];
            int to = edges[e];
            double pace = 1;
            for (int i = 0; i < starts.length && from < to; i++) {
                if (starts[i] <= from && to <= ends[i]) {
                    pace = Math.min(pace, phases.get(i).pace());
                }
            }
            if (from < to && pace < 1) {
                stretches.add(new Stretch(from, to, pace));
            }
        }
        return stretches.toArray(Stretch[]::new);
    }

    /// Days from `from` to `to` (excluded).
    private record Stretch(int from, int to, double pace) {}
}
