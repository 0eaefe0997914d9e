package dev.backstop.engine.forecast.events;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.calendar.LunarNewYear;
import dev.backstop.engine.calendar.RetailCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A day of the year around which people buy, found by its date and not by the week of the year.
public enum Feast {
    VALENTINE("valentine", 14, -1),
    LUNAR_NEW_YEAR("lunarNewYear", 21, -1),
    MOTHERING_SUNDAY("motheringSunday", 21, -1),
    EASTER("easter", 14, -1),
    /// The second Sunday of May, where it is kept then.
    MOTHERS_DAY("mothersDay", 21, -1),
    FATHERS_DAY("fathersDay", 14, -1),
    HALLOWEEN("halloween", 21, -1),
    /// To the Monday after it.
    BLACK_FRIDAY("blackFriday", 4, 3),
    /// Its date is fixed and its season long: the weeks of the year have it.
    CHRISTMAS("christmas", 0, 0);

    /// Countries in which people give for the lunar new year.
    private static final Set<String> LUNAR = Set.of(
            "Asia/Shanghai",
            "Asia/Urumqi",
            "Asia/Hong_Kong",
            "Asia/Macau",
            "Asia/Taipei",
            "Asia/Singapore",
            "Asia/Kuala_Lumpur",
            "Asia/Seoul",
            "Asia/Ho_Chi_Minh");

    /// Where mothers are honoured in Lent.
    private static final Set<String> LENT = Set.of(
            "Europe/London",
            "Europe/Belfast",
            "Europe/Dublin",
            "Europe/Jersey",
            "Europe/Guernsey",
            "Europe/Isle_of_Man");

    private final String word;
    private final int daysBefore;
    private final int daysAfter;

    /// People buy from so many days before its day to so many after it (below 0: the last day lies before).
    Feast(String word, int daysBefore, int daysAfter) {
        this.word = word;
        this.daysBefore = daysBefore;
        this.daysAfter = daysAfter;
    }

    /// The feasts that are kept where a shop in that time zone sells.
    public static List<Feast> keptIn(ZoneId zone) {
        return Arrays.stream(values())
                .filter(feast -> switch (feast) {
                    case LUNAR_NEW_YEAR -> LUNAR.contains(zone.getId());
                    case MOTHERING_SUNDAY -> LENT.contains(zone.getId());
                    case MOTHERS_DAY -> !LENT.contains(zone.getId());
                    default -> true;
                })
                .toList();
    }

    /// The feast in words.
    public Message words() {
        return Message.of("calendar.peak." + word);
    }

    /// The days around it, in each year from the first to the last, on which people buy for it; none where the week of
    /// the year says it all.
    public List<DemandEvent> seasons(int firstYear, int lastYear) {
        return this == CHRISTMAS ? List.of() : DemandEvent.yearly(this, daysBefore, daysAfter, firstYear, lastYear);
    }

    /// Its day in a year; empty where that is not known (Lunar New Year beyond the years computed).
    public Optional<LocalDate> in(int year) {
        return switch (this) {
            case VALENTINE -> Optional.of(LocalDate.of(year, Month.FEBRUARY, 14));
            case LUNAR_NEW_YEAR -> LunarNewYear.of(year);
            case MOTHERING_SUNDAY -> Optional.of(RetailCalendar.easter(year).minusDays(21));
            case EASTER -> Optional.of(RetailCalendar.easter(year));
            case MOTHERS_DAY -> Optional.of(sunday(year, Month.MAY, 2));
            case FATHERS_DAY -> Optional.of(sunday(year, Month.JUNE, 3));
            case HALLOWEEN -> Optional.of(LocalDate.of(year, Month.OCTOBER, 31));
            case BLACK_FRIDAY ->
                Optional.of(LocalDate.of(year, Month.NOVEMBER, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                        .plusDays(1));
            case CHRISTMAS -> Optional.of(LocalDate.of(year, Month.DECEMBER, 25));
        };
    }

    private static LocalDate sunday(int year, Month month, int number) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SUNDAY));
    }
}
