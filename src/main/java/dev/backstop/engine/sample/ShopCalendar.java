package dev.backstop.engine.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The days of the sample: two years up to a today that ends at 08:42, when the shop's exports were last read.
record ShopCalendar(LocalDate today, ZoneId zone) {
    /// How far the orders go back.
    static final int HISTORY_DAYS = 730;

    /// How far the ledger of stock goes back; it begins with a count of everything.
    static final int LEDGER_DAYS = 60;

    /// Minute of the day at which parcels are collected.
    static final int COLLECTION = 16 * 60 + 30;

    /// Minute of the day at which the channels' exports are read.
    static final int IMPORT = 8 * 60 + 42;

    LocalDate start() {
        return today.minusDays(HISTORY_DAYS);
    }

    LocalDate ledgerStart() {
        return today.minusDays(LEDGER_DAYS);
    }

    /// The day as an index of the history: 0 is its first day, `HISTORY_DAYS` is today.
    int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(start(), day);
    }

    LocalDate day(int index) {
        return start().plusDays(index);
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /// The instant of that minute of the day in the shop's zone.
    Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(zone)
                .withHour(minute / 60)
                .withMinute(minute % 60)
                .toInstant();
    }

    /// Now: today 08:42.
    Instant now() {
        return at(today, IMPORT);
    }

    static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// That day, or the next working day if it is none.
    static LocalDate workdayFrom(LocalDate day) {
        var workday = day;
        while (!isWorkday(workday)) {
            workday = workday.plusDays(1);
        }
        return workday;
    }

    /// The day that many working days later.
    static LocalDate plusWorkdays(LocalDate day, int count) {
        var later = day;
        for (int i = 0; i < count; i++) {
            later = workdayFrom(later.plusDays(1));
        }
        return later;
    }

    /// The first reading of exports at or after an instant; they are read every morning.
    Instant nextImport(Instant at) {
        var sameDay = at(day(at), IMPORT);
        return sameDay.isBefore(at) ? at(day(at).plusDays(1), IMPORT) : sameDay;
    }
}
