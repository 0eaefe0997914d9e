package dev.backstop.bench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// The words of a bench that takes them by their place. What does not fit ends it with 2 and a line that says
/// what it takes.
record Words(String usage, String... words) {
    /// The words of a command that takes so many of them.
    static Words of(String usage, int least, int most, String... words) {
        var all = new Words(usage, words);
        if (words.length < least || words.length > most) {
            throw all.refused((words.length < least ? "Too few" : "Too many") + " words.");
        }
        return all;
    }

    /// A whole number within bounds; `otherwise` where there is no such word.
    int whole(int place, int otherwise, int least, int most) {
        if (place >= words.length) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(words[place]);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // Said below, as for a number out of bounds.
        }
        throw refused("\"%s\" is no whole number from %d to %d.".formatted(words[place], least, most));
    }

    LocalDate day(int place) {
        try {
            return LocalDate.parse(words[place]);
        } catch (DateTimeParseException _) {
            throw refused("\"" + words[place] + "\" is no day like 2026-11-29.");
        }
    }

    private IllegalArgumentException refused(String why) {
        System.err.println(why + System.lineSeparator() + usage);
        System.exit(2);
        return new IllegalArgumentException(why);
    }
}
