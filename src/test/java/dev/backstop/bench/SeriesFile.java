package dev.backstop.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Many series of demand from one tidy file of `series_id,t,y,test`, packed or not.
///
/// Rows may stand in any order. A period that two rows name has the sum of both; one without a row, or with a value
/// that is no number, is not known (NaN). A row without a period is left out. What lies after the first row of a test
/// is kept apart.
final class SeriesFile {
    private SeriesFile() {}

    /// One series: `first` is the period of its first value, `history` what may be seen, `test` what came then.
    record Entry(String id, int first, double[] history, double[] test) {
        /// The same series as it stood `periods` before its end, tested on the `horizon` after that.
        Entry earlier(int periods, int horizon) {
            int kept = Math.max(1, history.length - periods);
            int tested = Math.max(0, Math.min(horizon, history.length - kept));
            var before = java.util.Arrays.copyOf(history, kept);
            var then = java.util.Arrays.copyOfRange(history, kept, kept + tested);
            return new Entry(id, first, before, then);
        }
    }

    static List<Entry> read(Path file) throws IOException {
        var rows = new LinkedHashMap<String, TreeMap<Integer, double[]>>();
        try (var reader = open(file)) {
            String line = reader.readLine();
            while ((line = reader.readLine()) != null) {
                var cells = line.split(",", -1);
                double period = cells.length < 3 ? Double.NaN : number(cells[1]);
                if (!Double.isNaN(period) && !cells[0].isBlank()) {
                    boolean test = cells.length > 3 && cells[3].strip().equals("1");
                    rows.computeIfAbsent(unquoted(cells[0]), _ -> new TreeMap<>())
                            .merge((int) period, new double[] {number(cells[2]), test ? 1 : 0}, SeriesFile::both);
                }
            }
        }
        var series = new ArrayList<Entry>();
        rows.forEach((id, values) -> series.add(entry(id, values)));
        return series;
    }

    static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static double[] both(double[] one, double[] other) {
        return new double[] {one[0] + other[0], Math.max(one[1], other[1])};
    }

    private static Entry entry(String id, TreeMap<Integer, double[]> values) {
        int first = values.firstKey();
        int last = values.lastKey();
        int from = last + 1;
        for (var row : values.entrySet()) {
            if (row.getValue()[1] > 0) {
                from = row.getKey();
                break;
            }
        }
        return new Entry(id, first, stretch(values, first, from), stretch(values, from, last + 1));
    }

    private static double[] stretch(TreeMap<Integer, double[]> values, int from, int to) {
        var stretch = new double[to - from];
        for (int t = from; t < to; t++) {
            var row = values.get(t);
            stretch[t - from] = row == null ? Double.NaN : row[0];
        }
        return stretch;
    }

    private static String unquoted(String cell) {
        return cell.strip().replace("\"", "");
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(unquoted(cell));
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
