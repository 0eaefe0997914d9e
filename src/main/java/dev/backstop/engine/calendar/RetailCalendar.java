package dev.backstop.engine.calendar;

import dev.backstop.domain.value.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The days around which a shop in the United Kingdom sells most.
public final class RetailCalendar {
    private RetailCalendar() {}

    /// A day of high demand.
    public record Peak(Message name, LocalDate day) {
        /// Days from a day to this one; 0 on the day itself.
        public int daysFrom(LocalDate today) {
            return (int) ChronoUnit.DAYS.between(today, day);
        }
    }

    /// The next such day: that day itself, or the first after it.
    public static Peak next(LocalDate today) {
        return of(today.getYear()).stream()
                .filter(peak -> !peak.day().isBefore(today))
                .findFirst()
                .orElseGet(() -> of(today.getYear() + 1).getFirst());
    }

    /// All of a year, soonest first.
    public static List<Peak> of(int year) {
        var blackFriday = LocalDate.of(year, Month.NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                .plusDays(1);
        var easter = easter(year);
        return List.of(
                new Peak(Message.of("calendar.peak.valentine"), LocalDate.of(year, Month.FEBRUARY, 14)),
                new Peak(Message.of("calendar.peak.motheringSunday"), easter.minusDays(21)),
                new Peak(Message.of("calendar.peak.easter"), easter),
                new Peak(
                        Message.of("calendar.peak.fathersDay"),
                        LocalDate.of(year, Month.JUNE, 1)
                                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.SUNDAY))),
                new Peak(Message.of("calendar.peak.halloween"), LocalDate.of(year, Month.OCTOBER, 31)),
                new Peak(Message.of("calendar.peak.blackFriday"), blackFriday),
                new Peak(Message.of("calendar.peak.cyberMonday"), blackFriday.plusDays(3)),
                new Peak(Message.of("calendar.peak.christmas"), LocalDate.of(year, Month.DECEMBER, 25)));
    }

    /// Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm, Nature (1876), as in Meeus.
    public static LocalDate easter(int year) {
        int century = year / 100;
        int moon = year % 19;
        int shift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - shift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
