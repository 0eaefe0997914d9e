package dev.backstop.engine.forecast.events;

import dev.backstop.engine.calendar.LunarNewYear;
import dev.backstop.engine.calendar.RetailCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// A day of the year around which people buy, found by its date and not by the week of the year.
public enum Feast {
    VALENTINE,
    LUNAR_NEW_YEAR,
    MOTHERING_SUNDAY,
    EASTER,
    /// The second Sunday of May, where it is kept then.
    MOTHERS_DAY,
    FATHERS_DAY,
    HALLOWEEN,
    BLACK_FRIDAY,
    CHRISTMAS;

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
