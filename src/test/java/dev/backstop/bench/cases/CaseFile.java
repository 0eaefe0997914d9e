package dev.backstop.bench.cases;

import dev.backstop.bench.table.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a file of cases: CSV with a head that names the columns `id`, `kind`, `inputs` and `expected`, and perhaps
/// `tolerance`, in any order and among others; inputs and expected are quoted JSON, which may go over several
/// lines.
final class CaseFile {
    private static final List<String> NEEDED = List.of("kind", "inputs", "expected");

    private CaseFile() {}

    /// One row: the line on which it begins, and its cells by the names of their columns.
    record Row(int line, Map<String, String> cells) {
        /// The name of the case; a row without one is called by its line.
        String id() {
            String id = cells.getOrDefault("id", "");
            return id.isBlank() ? "line " + line : id;
        }

        String kind() {
            return cells.getOrDefault("kind", "");
        }

        /// The case; what of the row cannot be read is an `IllegalArgumentException` that says so.
        Case read() {
            if (!cells.keySet().containsAll(NEEDED)) {
                throw new IllegalArgumentException("a row of " + cells.size() + " cells: " + missing());
            }
            return new Case(
                    id(),
                    kind(),
                    new Inputs(object("inputs")),
                    object("expected"),
                    cells.getOrDefault("tolerance", ""));
        }

        private String missing() {
            return "no "
                    + String.join(
                            ", no ",
                            NEEDED.stream()
                                    .filter(name -> !cells.containsKey(name))
                                    .toList());
        }

        private Map<String, Object> object(String column) {
            try {
                return JsonText.object(cells.getOrDefault(column, ""));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(column + " is " + e.getMessage(), e);
            }
        }
    }

    static List<Row> read(Path file) throws IOException {
        var list = new ArrayList<Row>();
        try (var rows = CsvRows.of(file)) {
            if (!rows.names().containsAll(NEEDED)) {
                throw new IOException(file + " has no head with the columns " + String.join(", ", NEEDED) + ".");
            }
            while (rows.next()) {
                var named = new HashMap<String, String>();
                for (int i = 0; i < Math.min(rows.names().size(), rows.width()); i++) {
                    named.put(rows.names().get(i), rows.cell(i));
                }
                list.add(new Row(rows.line(), named));
            }
        }
        return list;
    }
}
