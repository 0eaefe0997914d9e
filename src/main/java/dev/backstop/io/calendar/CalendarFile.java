package dev.backstop.io.calendar;

import dev.backstop.domain.value.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a supplier's calendar (`.ics`, RFC 5545) as closures: every event is a stretch of days on which nobody
/// works.
///
/// What lasts some hours is an appointment that closes nothing, and is named.
///
/// Events of several days, whole days or with times, with an end or a duration, repeated by any rule, with days taken
/// out, added or moved, are understood; what is not is named with its line, and the rest is read.
public record CalendarFile(List<Event> events, List<Message> problems) {
    public CalendarFile {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /// One closure as the file has it, first and last day included.
    public record Event(String name, LocalDate from, LocalDate to) {}

    /// Reads the text of a file; repeated events are read up to `until`.
    public static CalendarFile read(String text, LocalDate until) {
        var written = written(CalendarLine.of(text));
        var problems = new ArrayList<Message>();
        var replaced = replaced(written, problems);
        var events = new ArrayList<Event>();
        for (var event : written) {
            if (!event.isCancelled()) {
                add(event, until, replaced.getOrDefault(event.value("UID"), Set.of()), events, problems);
            }
        }
        events.sort(Comparator.comparing(Event::from).thenComparing(Event::name));
        return new CalendarFile(events, problems);
    }

    private static List<CalendarEvent> written(List<CalendarLine> lines) {
        var events = new ArrayList<CalendarEvent>();
        CalendarEvent event = null;
        for (var line : lines) {
            if (line.is("BEGIN:VEVENT")) {
                event = new CalendarEvent(line.number(), new ArrayList<>());
            } else if (line.is("END:VEVENT") && event != null) {
                events.add(event);
                event = null;
            } else if (event != null && line.isProperty()) {
                event.lines().add(line);
            }
        }
        return events;
    }

    /// The days of repeated events that other events stand in for, by what the events are known by.
    private static Map<String, Set<LocalDate>> replaced(List<CalendarEvent> events, List<Message> problems) {
        var days = new HashMap<String, Set<LocalDate>>();
        for (var event : events) {
            var instead = event.first("RECURRENCE-ID");
            if (instead != null) {
                day(instead, event, problems, days.computeIfAbsent(event.value("UID"), _ -> new HashSet<>()));
            }
        }
        return days;
    }

    private static void day(CalendarLine line, CalendarEvent event, List<Message> problems, Set<LocalDate> days) {
        try {
            days.add(line.day());
        } catch (DateTimeException _) {
            problems.add(Message.of("calendar.problem.noDate", event.lineNumber()));
        }
    }

    private static void add(
            CalendarEvent event, LocalDate until, Set<LocalDate> replaced, List<Event> events, List<Message> problems) {
        var start = event.first("DTSTART");
        if (start == null) {
            problems.add(Message.of("calendar.problem.noStart", event.lineNumber()));
            return;
        }
        var from = read(start, event, problems);
        if (from == null) {
            return;
        }
        try {
            if (event.isAppointment()) {
                problems.add(Message.of("calendar.problem.appointment", event.value("SUMMARY"), event.lineNumber()));
                return;
            }
            var last = event.lastDay(from);
            if (last.isBefore(from)) {
                problems.add(Message.of("calendar.problem.endsBefore", event.lineNumber()));
                return;
            }
            var out = event.isInPlaceOfAnother() ? Set.<LocalDate>of() : replaced;
            event.stretches(from, last, until, out)
                    .forEach(days -> events.add(new Event(event.value("SUMMARY"), days.from(), days.to())));
        } catch (DateTimeException _) {
            boolean isRule = event.first("RRULE") != null;
            problems.add(
                    Message.of(isRule ? "calendar.problem.noRule" : "calendar.problem.noDate", event.lineNumber()));
        }
    }

    private static @Nullable LocalDate read(CalendarLine start, CalendarEvent event, List<Message> problems) {
        try {
            return start.day();
        } catch (DateTimeException _) {
            problems.add(Message.of("calendar.problem.noDate", event.lineNumber()));
            return null;
        }
    }
}
