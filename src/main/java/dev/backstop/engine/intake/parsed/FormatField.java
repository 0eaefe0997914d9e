package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;
import java.util.List;

/// One thing a form of file says, and the column names it is said under.
///
/// `needed` fields make a row worth importing; `telling` ones are those by which the owner knows a row again.
public record FormatField(Message label, List<String> names, boolean needed, boolean telling) {
    public FormatField {
        names = List.copyOf(names);
    }

    public static FormatField needed(String label, String... names) {
        return new FormatField(Message.of(label), List.of(names), true, true);
    }

    public static FormatField telling(String label, String... names) {
        return new FormatField(Message.of(label), List.of(names), false, true);
    }

    public static FormatField other(String label, String... names) {
        return new FormatField(Message.of(label), List.of(names), false, false);
    }

    /// Where it stands in a file with this header.
    public Column in(Header header) {
        return Column.of(header, names.toArray(String[]::new));
    }
}
