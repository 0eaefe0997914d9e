package dev.backstop.engine.calendar;

import dev.backstop.domain.value.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a supplier's calendar (`.ics`, RFC 5545) as closures: every event is a stretch of days on which nobody
/// works.
///
/// Events of several days, whole days or with times, with an end or a duration, and yearly ones up to a last day,
/// are understood; what is not is named with its line, and the rest is read.
public record CalendarFile(List<Event> events, List<Message> problems) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    public CalendarFile {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /// One closure as the file has it, first and last day included.
    public record Event(String name, LocalDate from, LocalDate to) {}

    /// Reads the text of a file; repeated events are read up to `until`.
    public static CalendarFile read(String text, LocalDate until) {
        var events = new ArrayList<Event>();
        var problems = new ArrayList<Message>();
        Map<String, Field> event = null;
        for (var line : unfolded(text)) {
            if (line.text.equalsIgnoreCase("BEGIN:VEVENT")) {
                event = new HashMap<>();
                event.put("BEGIN", line);
            } else if (line.text.equalsIgnoreCase("END:VEVENT") && event != null) {
                add(event, until, events, problems);
                event = null;
            } else if (event != null && line.text.indexOf(':') > 0) {
                event.putIfAbsent(line.name(), line);
            }
        }
        events.sort(Comparator.comparing(Event::from).thenComparing(Event::name));
        return new CalendarFile(events, problems);
    }

    private static void add(Map<String, Field> event, LocalDate until, List<Event> events, List<Message> problems) {
        var start = event.get("DTSTART");
        int line = event.getOrDefault("BEGIN", new Field("", 0)).line;
        if (start == null) {
            problems.add(Message.of("calendar.problem.noStart", line));
            return;
        }
        try {
            var from = start.day();
            var to = lastDay(event, from);
            if (to.isBefore(from)) {
                problems.add(Message.of("calendar.problem.endsBefore", line));
                return;
            }
            var summary = event.get("SUMMARY");
            repeat(new Event(summary == null ? "" : summary.value(), from, to), event.get("RRULE"), until, events);
        } catch (DateTimeException | NumberFormatException _) {
            problems.add(Message.of("calendar.problem.noDate", line));
        }
    }

    /// The end of whole days is the day after the last one; that of a time is in the last day, unless it is
    /// midnight.
    private static LocalDate lastDay(Map<String, Field> event, LocalDate from) {
        var end = event.get("DTEND");
        if (end != null) {
            boolean midnight = !end.value().contains("T") || end.value().contains("T000000");
            var day = end.day();
            return midnight && day.isAfter(from) ? day.minusDays(1) : day;
        }
        var duration = event.get("DURATION");
        if (duration == null || duration.value().startsWith("PT")) {
            return from;
        }
        var days = Period.parse(duration.value().replaceFirst("T.*", ""));
        return from.plus(days).minusDays(days.isZero() ? 0 : 1);
    }

    private static void repeat(
            Event event, @org.jspecify.annotations.Nullable Field rule, LocalDate until, List<Event> events) {
        events.add(event);
        if (rule == null || !rule.value().contains("FREQ=YEARLY")) {
            return;
        }
        var parts = new HashMap<String, String>();
        for (var part : rule.value().split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        int every = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        int count = Integer.parseInt(parts.getOrDefault("COUNT", "1000"));
        String last = parts.get("UNTIL");
        var end = last == null ? until : min(until, LocalDate.parse(last.substring(0, 8), DAY));
        long days = ChronoUnit.DAYS.between(event.from(), event.to());
        for (int i = 1; i < count; i++) {
            var from = event.from().plusYears((long) i * every);
            if (from.isAfter(end)) {
                return;
            }
            events.add(new Event(event.name(), from, from.plusDays(days)));
        }
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// A line that starts with a blank goes on the one before it.
    private static List<Field> unfolded(String text) {
        var lines = new ArrayList<Field>();
        int number = 0;
        for (var line : text.split("\r\n|\r|\n", -1)) {
            number++;
            boolean continued = !lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            if (continued) {
                var before = lines.removeLast();
                lines.add(new Field(before.text + line.substring(1), before.line));
            } else {
                lines.add(new Field(number == 1 ? line.replace("\uFEFF", "") : line, number));
            }
        }
        return lines;
    }

    private record Field(String text, int line) {
        String name() {
            return text.substring(0, text.indexOf(':')).replaceFirst(";.*", "").toUpperCase(java.util.Locale.ROOT);
        }

        String value() {
            return text.substring(text.indexOf(':') + 1)
                    .replace("\\n", " ")
                    .replace("\\,", ",")
                    .replace("\\;", ";")
                    .strip();
        }

        LocalDate day() {
            String value = value();
            if (value.length() < 8) {
                throw new DateTimeException("No date: " + value);
            }
            return LocalDate.parse(value.substring(0, 8), DAY);
        }
    }
}
