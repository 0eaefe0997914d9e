package dev.backstop.io.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
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
    private static final Duration WORKING_DAY = Duration.ofHours(6);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final int TIME_LENGTH = 6;

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

    /// Whether it is an appointment within a day, and closes nothing: it has times, and lasts less than a day's work.
    boolean isAppointment() {
        var start = value("DTSTART");
        if (!start.contains("T")) {
            return false;
        }
        var duration = value("DURATION");
        if (duration.startsWith("PT")) {
            return Duration.parse(duration).compareTo(WORKING_DAY) < 0;
        }
        var end = value("DTEND");
        return end.contains("T")
                && Duration.between(time(start), time(end)).abs().compareTo(WORKING_DAY) < 0;
    }

    private static LocalDateTime time(String value) {
        return LocalDateTime.parse(value.replace("Z", ""), DATE_AND_TIME);
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
        return duration.isEmpty() ? from : lastDay(from.atTime(startTime()), duration);
    }

    private LocalTime startTime() {
        var start = value("DTSTART");
        int time = start.indexOf('T') + 1;
        if (time == 0) {
            return LocalTime.MIDNIGHT;
        }
        return LocalTime.parse(start.substring(time, Math.min(start.length(), time + TIME_LENGTH)), TIME);
    }

    /// The day in which the last moment lies.
    private static LocalDate lastDay(LocalDateTime start, String duration) {
        int time = duration.indexOf('T');
        var days = time < 0 ? duration : duration.substring(0, time);
        var end = start.plus(days.equals("P") ? Period.ZERO : Period.parse(days))
                .plus(time < 0 ? Duration.ZERO : Duration.parse("P" + duration.substring(time)));
        return end.isAfter(start) ? end.minusNanos(1).toLocalDate() : start.toLocalDate();
    }

    private Set<LocalDate> days(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .flatMap(CalendarLine::days)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
