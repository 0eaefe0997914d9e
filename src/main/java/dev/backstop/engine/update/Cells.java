package dev.backstop.engine.update;

import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.Labelled;
import dev.backstop.engine.intake.parsed.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one column of a channel's file as they stand.
record Cells(int index) {
    static Cells of(Header header, String... names) {
        return new Cells(header.indexOf(names));
    }

    /// Where a platform's own table of names has that field.
    static <F extends Enum<F> & Labelled> Cells of(Header header, Aliases<F> names, F field) {
        return new Cells(names.in(header, field).index());
    }

    boolean exists() {
        return index >= 0;
    }

    /// The cell exactly as the file has it; empty where there is none.
    String raw(List<String> cells) {
        return (index < 0 || index >= cells.size()) ? "" : cells.get(index);
    }

    String text(List<String> cells) {
        return raw(cells).strip();
    }

    /// The text without the apostrophe that keeps spreadsheets from running it as a formula.
    String unguarded(List<String> cells) {
        var text = text(cells);
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /// The text without an apostrophe before it, which Shopify and spreadsheets put to keep codes as text.
    String unquoted(List<String> cells) {
        var text = text(cells);
        return text.length() > 1 && text.charAt(0) == '\'' ? text.substring(1) : text;
    }

    /// The whole number there; none if it is anything else.
    @Nullable
    Integer units(List<String> cells) {
        var text = unguarded(cells);
        return text.matches("-?\\d{1,7}(\\.0+)?")
                ? Integer.valueOf(text.contains(".") ? text.substring(0, text.indexOf('.')) : text)
                : null;
    }
}
