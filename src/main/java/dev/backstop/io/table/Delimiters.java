package dev.backstop.io.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds what separates the cells of a CSV file: what its `sep=` line says, else the sign that makes its first rows
/// the most even.
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS_TRIED = 60;

    private Delimiters() {}

    /// Excel's line that names the delimiter: `sep=;`, in quotation marks or not.
    private static final Pattern DECLARED =
            Pattern.compile("\"?sep=([\t\\x20-\\x7E])\"?\\s*[\\r\\n].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static char find(String start) throws IOException {
        var declared = DECLARED.matcher(start);
        if (declared.matches()) {
            return declared.group(1).charAt(0);
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
