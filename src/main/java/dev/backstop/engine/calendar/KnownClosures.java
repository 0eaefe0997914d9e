package dev.backstop.engine.calendar;

import dev.backstop.domain.value.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// When suppliers of a country usually close: a start that the owner corrects per supplier.
///
/// China: Lunar New Year from 7 days before the first day of the year to 14 days after it, for factories stop before
/// the public holiday
/// and are back at work after it; Golden Week from 1 to 7 October. United Kingdom: from Christmas Eve to the last day
/// off around New Year.
/// Netherlands: Christmas with the weekend that follows on it. Other countries, and China after 2032, have none here.
public final class KnownClosures {
    /// The first day of the lunar year in China (UTC+8), computed from the astronomical new moon; 2027 and 2030 are
    /// where common
    /// calendar software is a day off.
    private static final Map<Integer, LocalDate> LUNAR_NEW_YEAR = Map.of(
            2024, LocalDate.of(2024, 2, 10),
            2025, LocalDate.of(2025, 1, 29),
            2026, LocalDate.of(2026, 2, 17),
            2027, LocalDate.of(2027, 2, 6),
            2028, LocalDate.of(2028, 1, 26),
            2029, LocalDate.of(2029, 2, 13),
            2030, LocalDate.of(2030, 2, 3),
            2031, LocalDate.of(2031, 1, 23),
            2032, LocalDate.of(2032, 2, 11));

    private static final int DAYS_BEFORE = 7;
    private static final int DAYS_AFTER = 14;

    private KnownClosures() {}

    /// A closure that is known of a whole country, first and last day included.
    public record KnownClosure(Message name, LocalDate from, LocalDate to) {
        private boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    /// The closures of a country (ISO 3166 code, "UK" as well as "GB") that touch the days from `from` to `to`, soonest
    /// first.
    public static List<KnownClosure> forCountry(String country, LocalDate from, LocalDate to) {
        var closures = new ArrayList<KnownClosure>();
        for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
            switch (country.toUpperCase(Locale.ROOT)) {
                case "CN" -> china(year, closures);
                case "GB", "UK" -> closures.add(britishChristmas(year));
                case "NL" -> closures.add(dutchChristmas(year));
                default -> {
                    return List.of();
                }
            }
        }
        return closures.stream()
                .filter(closure -> closure.touches(from, to))
                .sorted(Comparator.comparing(KnownClosure::from))
                .toList();
    }

    private static void china(int year, List<KnownClosure> closures) {
        var newYear = LUNAR_NEW_YEAR.get(year);
        if (newYear != null) {
            closures.add(new KnownClosure(
                    Message.of("calendar.closure.lunarNewYear"),
                    newYear.minusDays(DAYS_BEFORE),
                    newYear.plusDays(DAYS_AFTER)));
            closures.add(new KnownClosure(
                    Message.of("calendar.closure.goldenWeek"),
                    LocalDate.of(year, Month.OCTOBER, 1),
                    LocalDate.of(year, Month.OCTOBER, 7)));
        }
    }

    /// The first day of the lunar year that begins in that year; empty for years not computed.
    public static Optional<LocalDate> lunarNewYear(int year) {
        return Optional.ofNullable(LUNAR_NEW_YEAR.get(year));
    }

    /// A New Year's Day on a weekend is taken on the Monday after it.
    private static KnownClosure britishChristmas(int year) {
        var newYear = LocalDate.of(year + 1, Month.JANUARY, 1);
        var last = isWeekend(newYear) ? throughWeekend(newYear).plusDays(1) : throughWeekend(newYear);
        return new KnownClosure(Message.of("calendar.closure.christmas"), LocalDate.of(year, Month.DECEMBER, 24), last);
    }

    private static KnownClosure dutchChristmas(int year) {
        return new KnownClosure(
                Message.of("calendar.closure.christmas"),
                LocalDate.of(year, Month.DECEMBER, 25),
                throughWeekend(LocalDate.of(year, Month.DECEMBER, 26)));
    }

    private static LocalDate throughWeekend(LocalDate day) {
        var last = day;
        while (isWeekend(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
