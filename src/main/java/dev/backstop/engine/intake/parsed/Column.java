package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;

/// Where one field stands in the rows of a file, or nowhere.
public record Column(int index) {
    /// A column that the file does not have.
    public static final Column NONE = new Column(-1);

    private static final String GUARDED = "=+-@0123456789";

    /// The first column with one of these names.
    public static Column of(Header header, String... aliases) {
        return new Column(header.indexOf(aliases));
    }

    public boolean exists() {
        return index >= 0;
    }

    /// What a row has there, without blanks around it; empty where the column or the cell is missing.
    public String in(RawTable.Row row) {
        return index < 0 || index >= row.cells().size()
                ? ""
                : trimmed(row.cells().get(index));
    }

    /// What a row has there, read by `reader`; what cannot be read is told as the trouble of this cell.
    public <T> T read(RawTable.Row row, CellReader<T> reader) throws Unreadable {
        try {
            return reader.read(in(row));
        } catch (Unreadable e) {
            throw e.in(this);
        }
    }

    /// Reads the text of one cell.
    @FunctionalInterface
    public interface CellReader<T> {
        T read(String cell) throws Unreadable;
    }

    /// What a row has there, less the apostrophe that shop systems and spreadsheets put before codes to keep them
    /// as text.
    public String codeIn(RawTable.Row row) {
        var text = in(row);
        return text.length() > 1 && text.charAt(0) == '\'' ? trimmed(text.substring(1)) : text;
    }

    /// What a row has there, less the apostrophe that exports put before what a spreadsheet would take for a formula
    /// or a number. Other apostrophes are part of the text.
    public String guardedIn(RawTable.Row row) {
        var text = in(row);
        return text.length() > 1 && text.charAt(0) == '\'' && GUARDED.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    /// Text without spaces around it, the no-break space included.
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == '\u00A0' || Character.isWhitespace(c);
    }
}
