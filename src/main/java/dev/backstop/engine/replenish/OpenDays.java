package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Closure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// The days on which a supplier works, counted from `today`, laid out so that many arrival dates cost nothing.
final class OpenDays {
    private static final int REACH = 1100;

    private final int[] openBefore = new int[REACH + 1];
    private final int[] open;

    OpenDays(LocalDate today, List<Closure> closures) {
        var closed = new boolean[REACH];
        for (var closure : closures) {
            long from = Math.max(0, ChronoUnit.DAYS.between(today, closure.from()));
            long to = Math.min(REACH - 1, ChronoUnit.DAYS.between(today, closure.to()));
            for (long day = from; day <= to; day++) {
                closed[(int) day] = true;
            }
        }
        int count = 0;
        var days = new int[REACH];
        for (int day = 0; day < REACH; day++) {
            openBefore[day] = count;
            if (!closed[day]) {
                days[count++] = day;
            }
        }
        openBefore[REACH] = count;
        open = Arrays.copyOf(days, count);
    }

    /// The day on which an order sent on `day` arrives after `lead` open days, both counted from today.
    int arrival(int day, int lead) {
        int before = openBefore[Math.min(day, REACH)] + lead;
        return before < open.length ? open[before] : Math.max(day, REACH) + before - open.length;
    }
}
