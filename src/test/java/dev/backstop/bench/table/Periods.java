package dev.backstop.bench.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of each period of a file, however the file counts them: `12`, `12.0`, `d_12`, or by dates – days
/// (`2026-11-28`, also with a time behind it, or `20261128`) and months (`2026-11`, `202611`).
///
/// Dates are numbered by what all of them are multiples of apart: months where all of them begin (or end) one, else
/// days, seven of them for instance. A cell that names no period, or not in the way of the others,
/// has no number.
public final class Periods {
    private static final Pattern NUMBER = Pattern.compile("(?:d_)?(-?[0-9]{1,10})(?:\\.0*)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-?([0-9]{2})(?:-?([0-9]{2}))?(?:[T ].*)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();

    private Periods() {}

    /// Numbers the periods of these cells.
    public static Periods of(Collection<String> cells) {
        var periods = new Periods();
        var dates = new HashMap<String, LocalDate>();
        for (var cell : cells) {
            var date = DATE.matcher(cell);
            if (date.matches()) {
                date(date).ifPresent(day -> dates.put(cell, day));
            }
        }
        long numbers =
                cells.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        boolean dated =
                dates.keySet().stream().anyMatch(cell -> !NUMBER.matcher(cell).matches())
                        || !dates.isEmpty() && dates.size() == numbers;
        if (dated) {
            periods.byDates(dates);
        } else {
            cells.forEach(periods::byNumber);
        }
        return periods;
    }

    /// The number of a period; null where the cell names none.
    public @Nullable Integer number(String cell) {
        return numbers.get(cell);
    }

    /// The first day of each period, where the file counts by dates.
    public Map<Integer, LocalDate> days() {
        return days;
    }

    private void byNumber(String cell) {
        var number = NUMBER.matcher(cell);
        if (number.matches()) {
            long value = Long.parseLong(number.group(1));
            if (Math.abs(value) < Integer.MAX_VALUE) {
                numbers.put(cell, (int) value);
            }
        }
    }

    private static Optional<LocalDate> date(Matcher cell) {
        int year = Integer.parseInt(cell.group(1));
        int month = Integer.parseInt(cell.group(2));
        int day = cell.group(3) == null ? 1 : Integer.parseInt(cell.group(3));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private void byDates(Map<String, LocalDate> dates) {
        List<LocalDate> all = new ArrayList<>(dates.values());
        var first = all.stream().min(LocalDate::compareTo).orElseThrow();
        var unit =
                all.stream().anyMatch(day -> !day.equals(first)) && isMonths(all) ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
        long step = all.stream().mapToLong(day -> apart(first, day, unit)).reduce(0, Periods::commonDivisor);
        dates.forEach((cell, day) -> {
            int number = 1 + (int) (apart(first, day, unit) / Math.max(1, step));
            numbers.put(cell, number);
            days.put(number, day);
        });
    }

    private static long apart(LocalDate from, LocalDate to, ChronoUnit unit) {
        return unit == ChronoUnit.MONTHS
                ? unit.between(from.withDayOfMonth(1), to.withDayOfMonth(1))
                : unit.between(from, to);
    }

    private static boolean isMonths(List<LocalDate> all) {
        return all.stream().allMatch(day -> day.getDayOfMonth() == 1)
                || all.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
    }

    private static long commonDivisor(long a, long b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
