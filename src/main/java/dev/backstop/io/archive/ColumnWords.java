package dev.backstop.io.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the files and columns of an archive mean, in words for people: `columns.txt`.
final class ColumnWords {
    private static final String INTRO = """
        Everything that Backstop keeps of a shop
        ========================================

        One CSV file for each kind of record: UTF-8, commas, quotation marks where they are needed, lines end with LF. The
        first line has the names of the columns. Backstop reads the whole zip back into an empty shop, with nothing lost:
        on its first page, "Restore a backup". It takes the zip only as it was written.

        - id: a number that no other record of the shop has; columns that end in _id hold the id of another record.
        - day: 2026-12-24. Moments: 2026-12-24T09:30:00Z, always UTC.
        - amount: digits with a point; its currency (ISO 4217) stands in the column after it.
        - true or false: in these words. Numbers: a point, no thousands.
        - JSON list: a list of texts as JSON has it, for example ["Handle","Title"].
        - empty: nothing is known. In a column that may be empty, an apostrophe alone is a text of no letters.
        - A text that begins with = + - @ ' or a tab has an apostrophe before it, so that no spreadsheet runs it.

        manifest.csv counts the records of each file and has its SHA-256. Passwords are not in here: they stay in your
        system's keyring. What was undone is not in here either.
        """;

    private ColumnWords() {}

    /// The explanation of an archive of these kinds.
    static String readme(List<RecordKind<?>> kinds) {
        var words = words();
        var text = new StringBuilder(INTRO);
        for (var kind : kinds) {
            var form = new RecordText<>(kind.type());
            text.append('\n')
                    .append(kind.file())
                    .append('\n')
                    .append("-".repeat(kind.file().length()))
                    .append('\n');
            text.append(words.getOrDefault(kind.name(), "")).append("\n\n");
            for (int i = 0; i < form.header().size(); i++) {
                var column = form.header().get(i);
                text.append("  ")
                        .append(column)
                        .append(" (")
                        .append(form.forms().get(i))
                        .append(")");
                var meaning = words.getOrDefault(kind.name() + "." + column, common(column));
                text.append(meaning.isEmpty() ? "" : ": " + meaning).append('\n');
            }
        }
        return text.toString();
    }

    /// What is written about each file, and each column as `file.column`.
    static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        var file = "";
        for (var line : text().split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                var name = line.substring(0, colon);
                file = name.startsWith(" ") ? file : name;
                words.put(
                        name.startsWith(" ") ? file + "." + name.strip() : name,
                        line.substring(colon + 2).strip());
            }
        }
        return words;
    }

    /// What a column means in every file.
    static String common(String column) {
        if (column.equals("id")) {
            return "this record's own number";
        }
        return column.endsWith("_currency") ? "the currency of the amount before it" : "";
    }

    private static String text() {
        try (var in = ColumnWords.class.getResourceAsStream("columns.txt")) {
            if (in == null) {
                throw new IllegalStateException("columns.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
