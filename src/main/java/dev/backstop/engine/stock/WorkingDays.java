package dev.backstop.engine.stock;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The days on which parcels leave: Monday to Friday. Bank holidays are not known and count as working days.
public final class WorkingDays {
    private WorkingDays() {}

    /// The day on which goods that are due on `eta` leave for the customer: they are booked in on arrival and go
    /// out on the next working day (due Friday 11 December, leaving Monday 14 December).
    public static LocalDate dispatchOf(LocalDate eta) {
        return after(eta, 1);
    }

    /// The working day that comes `count` working days after `day`; `day` itself, or the next working day, for 0.
    public static LocalDate after(LocalDate day, int count) {
        var date = day;
        int left = count;
        while (left > 0 || !isWorking(date)) {
            date = date.plusDays(1);
            if (isWorking(date) && left > 0) {
                left--;
            }
        }
        return date;
    }

    /// The number of working days after `from`, up to and including `to`; 0 when `to` is not later.
    public static int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (var date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            if (isWorking(date)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isWorking(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
