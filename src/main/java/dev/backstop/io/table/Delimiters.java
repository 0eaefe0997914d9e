package dev.backstop.io.table;

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

    static char find(String start) {
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
    private static double score(String start, char delimiter) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        var reader = new Dialect(delimiter, Dialect.Quotes.WRAP_CELLS).overPart(start);
        for (var row : reader) {
            widths.merge(row.getFieldCount(), 1, Integer::sum);
            rows++;
            if (rows == ROWS_TRIED) {
                break;
            }
        }
        double best = 0;
        for (var width : widths.entrySet()) {
            best = Math.max(best, (double) width.getValue() / rows * Math.log(width.getKey()));
        }
        return best;
    }
}
