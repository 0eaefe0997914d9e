package dev.backstop.bench;

import dev.backstop.engine.forecast.blend.PeriodDates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// The dates of the periods of a file of series: a head with the columns `t` (or `d`, as `d_12`) and `date`
/// (2026-11-28, the period's first day), in any order and among others, then one row a period.
///
/// A few rows are enough: periods between and beyond them are as long as on average. Rows that name no period or no
/// date are left out.
final class DatesFile {
    private DatesFile() {}

    static PeriodDates read(Path file) throws IOException {
        try (var lines = SeriesFile.open(file)) {
            String head = lines.readLine();
            if (head == null) {
                return PeriodDates.UNKNOWN;
            }
            var names = cells(head);
            int period = Math.max(names.indexOf("t"), names.indexOf("d"));
            int date = names.indexOf("date");
            if (period < 0 || date < 0) {
                throw new IOException(file + " has no columns t and date.");
            }
            var days = new HashMap<Integer, LocalDate>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                put(days, cells(line), period, date);
            }
            return new PeriodDates(days);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> cell.strip().replace("\"", "").replace("\uFEFF", ""))
                .toList();
    }

    private static void put(HashMap<Integer, LocalDate> days, List<String> cells, int period, int date) {
        if (cells.size() > Math.max(period, date)) {
            try {
                days.put(
                        Integer.parseInt(cells.get(period).replace("d_", "")),
                        LocalDate.parse(cells.get(date).substring(0, Math.min(10, cells.get(date).length()))));
            } catch (NumberFormatException | DateTimeParseException _) {
                // A row without a period or a date says nothing of the calendar.
            }
        }
    }
}
