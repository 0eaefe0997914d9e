package dev.backstop.bench.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads a file of cases: CSV with a head that names the columns `id`, `kind`, `inputs` and `expected`, and perhaps
/// `tolerance`, in any order and among others; inputs and expected are quoted JSON, which may go over several lines.
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
                            NEEDED.stream().filter(name -> !cells.containsKey(name)).toList());
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
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var records = records(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (records.isEmpty()) {
            throw new IOException(file + " holds no row.");
        }
        var names = records.getFirst().cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.containsAll(NEEDED)) {
            throw new IOException(file + " has no head with the columns " + String.join(", ", NEEDED) + ".");
        }
        return records.stream().skip(1).map(record -> record.named(names)).toList();
    }

    private record CellRow(int line, List<String> cells) {
        Row named(List<String> names) {
            var named = new java.util.HashMap<String, String>();
            for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
                named.put(names.get(i), cells.get(i).strip());
            }
            return new Row(line, named);
        }
    }

    private static List<CellRow> records(String text) {
        var records = new ArrayList<CellRow>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int from = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                close(records, cells, cell, from);
                from = line;
            } else {
                cell.append(c);
            }
        }
        close(records, cells, cell, from);
        return records;
    }

    private static void close(List<CellRow> records, List<String> cells, StringBuilder cell, int line) {
        cells.add(cell.toString());
        cell.setLength(0);
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
            records.add(new CellRow(line, List.copyOf(cells)));
        }
        cells.clear();
    }
}
