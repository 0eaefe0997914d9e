package dev.backstop.bench.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a file of cases: `id,kind,inputs,expected,tolerance,source`, inputs and expected being quoted JSON.
final class CaseFile {
    private CaseFile() {}

    static List<Case> read(Path file) throws IOException {
        var cases = new ArrayList<Case>();
        for (var line : Files.readAllLines(file)) {
            var cells = cells(line);
            if (cells.size() >= 5 && !cells.get(0).equals("id")) {
                cases.add(new Case(
                        cells.get(0),
                        cells.get(1),
                        new Inputs(JsonText.object(cells.get(2))),
                        JsonText.object(cells.get(3)),
                        cells.get(4)));
            }
        }
        return cases;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
