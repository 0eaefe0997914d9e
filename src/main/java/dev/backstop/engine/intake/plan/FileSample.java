package dev.backstop.engine.intake.plan;

import java.util.List;

/// The first good rows of a file as the shop would take them in: the titles of what is shown of each, and the
/// values.
public record FileSample(List<String> columns, List<Row> rows) {
    static final FileSample NONE = new FileSample(List.of(), List.of());

    public FileSample {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// One row: its number in the file, what becomes of it, and a value for each column (an empty text for none).
    public record Row(int number, Fate fate, List<Object> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
