package dev.backstop.io.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One event as the file writes it: the lines between its begin and its end.
record CalendarEvent(int lineNumber, List<CalendarLine> lines) {
    /// First day and days after it.
    record Stretch(LocalDate from, int more) {
        LocalDate to() {
            return from.plusDays(more);
        }
    }

    @Nullable
    CalendarLine first(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    String value(String name) {
        var line = first(name);
        return line == null ? "" : line.value();
    }

    boolean isCancelled() {
        return value("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /// Whether it stands in for one day of an event that is repeated.
    boolean isInPlaceOfAnother() {
        return first("RECURRENCE-ID") != null;
    }

    /// Every stretch of days until that day: the event itself, its repetitions and further dates, less those taken
    /// out. Stretches that touch are one.
    List<Stretch> stretches(LocalDate start, LocalDate last, LocalDate until, Set<LocalDate> replaced) {
        int more = (int) start.until(last, ChronoUnit.DAYS);
        var starts = new TreeSet<LocalDate>();
        starts.add(start);
        var rule = first("RRULE");
        if (rule != null) {
            starts.addAll(Recurrence.days(rule.value(), start, until));
        }
        starts.addAll(days("RDATE"));
        starts.removeAll(days("EXDATE"));
        starts.removeAll(replaced);
        var stretches = new ArrayList<Stretch>();
        for (var from : starts) {
            var before = stretches.isEmpty() ? null : stretches.getLast();
            if (before != null && !from.isAfter(before.to().plusDays(1))) {
                stretches.removeLast();
                var to = from.plusDays(more).isAfter(before.to()) ? from.plusDays(more) : before.to();
                stretches.add(new Stretch(before.from(), (int) before.from().until(to, ChronoUnit.DAYS)));
            } else if (!from.isAfter(until) || from.equals(start)) {
                stretches.add(new Stretch(from, more));
            }
        }
        return stretches;
    }

    /// The end of whole days is the day after the last one; that of a time is in the last day, unless it is
    /// midnight.
    LocalDate lastDay(LocalDate from) {
        var end = first("DTEND");
        if (end != null) {
            boolean midnight = !end.value().contains("T") || end.value().contains("T000000");
            var day = end.day();
            return midnight && day.isAfter(from) ? day.minusDays(1) : day;
        }
        var duration = value("DURATION");
        if (duration.isEmpty() || duration.startsWith("PT")) {
            return from;
        }
        var days = Period.parse(duration.replaceFirst("T.*", ""));
        return from.plus(days).minusDays(days.isZero() ? 0 : 1);
    }

    private Set<LocalDate> days(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .flatMap(CalendarLine::days)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
