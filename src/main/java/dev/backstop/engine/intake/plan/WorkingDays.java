package dev.backstop.engine.intake.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Days on which parcels go out: Monday to Friday.
final class WorkingDays {
    private WorkingDays() {}

    /// The day that many working days after another; itself for none.
    static LocalDate after(LocalDate day, int workingDays) {
        var result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (result.getDayOfWeek() != DayOfWeek.SATURDAY && result.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return result;
    }
}
