package dev.backstop.io.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One line of a calendar file, as it is after folded ones were joined: `DTSTART;VALUE=DATE:20270130`. `number` counts
/// from 1.
record CalendarLine(String text, int number) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DAY_LENGTH = 8;

    /// The lines of a file; one that starts with a blank goes on the one before it.
    static List<CalendarLine> of(String file) {
        var lines = new ArrayList<CalendarLine>();
        int number = 0;
        for (var line : file.split("\r\n|\r|\n", -1)) {
            number++;
            boolean continued = !lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            if (continued) {
                var before = lines.removeLast();
                lines.add(new CalendarLine(before.text + line.substring(1), before.number));
            } else {
                lines.add(new CalendarLine(number == 1 ? line.replace("\uFEFF", "") : line, number));
            }
        }
        return lines;
    }

    boolean is(String words) {
        return text.strip().equalsIgnoreCase(words);
    }

    boolean isProperty() {
        return text.indexOf(':') > 0;
    }

    /// What the line is about, without its parameters.
    String name() {
        return text.substring(0, text.indexOf(':')).replaceFirst(";.*", "").toUpperCase(Locale.ROOT);
    }

    String value() {
        return text.substring(text.indexOf(':') + 1)
                .replace("\\n", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .strip();
    }

    /// The day that the value begins with.
    LocalDate day() {
        return day(value());
    }

    /// The days of a list of them.
    Stream<LocalDate> days() {
        return Stream.of(value().split(",", -1)).map(String::strip).map(CalendarLine::day);
    }

    private static LocalDate day(String value) {
        if (value.length() < DAY_LENGTH) {
            throw new DateTimeException("No date: " + value);
        }
        return LocalDate.parse(value.substring(0, DAY_LENGTH), DAY);
    }
}
