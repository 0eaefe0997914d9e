package dev.backstop.io.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Finds what separates the cells of a CSV file: what its `sep=` line says, else the sign that makes its first rows
/// the most even.
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS_TRIED = 60;

    private Delimiters() {}

    /// Whether the text begins with Excel's line that names the delimiter ("sep=;").
    static boolean isDeclared(String start) {
        return start.toLowerCase(Locale.ROOT).startsWith("sep=")
                && start.length() > 4
                && (start.charAt(4) >= ' ' || start.charAt(4) == '\t');
    }

    static char find(String start) throws IOException {
        if (isDeclared(start)) {
            return start.charAt(4);
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(start, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// How even the rows become: the share of rows that have the commonest width, times that width's logarithm.
    private static double score(String start, char delimiter) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        var records = new CsvRecords(new StringReader(start), delimiter, CsvRecords.Quotes.WRAP_CELLS);
        for (var cells = records.next(); cells != null && rows < ROWS_TRIED; cells = records.next()) {
            widths.merge(cells.length, 1, Integer::sum);
            rows++;
        }
        double best = 0;
        for (var width : widths.entrySet()) {
            best = Math.max(best, (double) width.getValue() / rows * Math.log(width.getKey()));
        }
        return best;
    }
}
