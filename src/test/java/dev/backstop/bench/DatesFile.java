package dev.backstop.bench;

import dev.backstop.bench.table.CsvRows;
import dev.backstop.engine.forecast.blend.PeriodDates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;

/// The dates of the periods of a file of series: a head with the columns `t` (or `d`, as `d_12`) and `date`
/// (2026-11-28, the period's first day), in any order and among others, then one row a period.
///
/// A few rows are enough: periods between and beyond them are as long as on average. Rows that name no period or no
/// date are left out.
final class DatesFile {
    private static final int DATE_LENGTH = 10;

    private DatesFile() {}

    static PeriodDates read(Path file) throws IOException {
        try (var rows = CsvRows.of(file)) {
            int period = rows.column("t", "d");
            int date = rows.column("date");
            if (period < 0 || date < 0) {
                throw new IOException(file + " has no columns t and date.");
            }
            var days = new HashMap<Integer, LocalDate>();
            while (rows.next()) {
                put(days, rows.cell(period), rows.cell(date));
            }
            return new PeriodDates(days);
        }
    }

    private static void put(HashMap<Integer, LocalDate> days, String period, String date) {
        try {
            days.put(
                    Integer.parseInt(period.replace("d_", "")),
                    LocalDate.parse(date.substring(0, Math.min(DATE_LENGTH, date.length()))));
        } catch (NumberFormatException | DateTimeParseException _) {
            // A row without a period or a date says nothing of the calendar.
        }
    }
}
