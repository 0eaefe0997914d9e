package dev.backstop.bench.table;

import dev.backstop.engine.forecast.blend.PeriodDates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Many series of demand from one tidy file of `series_id,t,y,test`, packed or not, with its columns in any order
/// and among others (`CsvRows`). `test` may be missing: then all is known. `t` is a number or a date (`Periods`).
///
/// Rows may stand in any order. A period that two rows name has the sum of both; one without a row, or with a value
/// that is no number (empty, NaN, endless, `1,5`), is not known (NaN). A row without a series or a period is left
/// out and counted. What lies after the first row of a test is kept apart.
public final class SeriesFile {
    private static final Set<String> TESTED = Set.of("1", "1.0", "true", "yes");
    private static final int LONGEST = 100_000;

    private SeriesFile() {}

    /// What a file holds: its series, the first days of its periods as far as it says them, and how many rows were
    /// left out.
    public record Contents(List<Entry> series, PeriodDates dates, int leftOut) {}

    /// One series: `first` is the period of its first value, `history` what may be seen, `test` what came then.
    public record Entry(String id, int first, double[] history, double[] test) {
        /// The same series as it stood `periods` before its end, tested on the `horizon` after that.
        public Entry earlier(int periods, int horizon) {
            int kept = Math.max(1, history.length - periods);
            int tested = Math.max(0, Math.min(horizon, history.length - kept));
            var before = Arrays.copyOf(history, Math.min(kept, history.length));
            var then = tested == 0 ? new double[0] : Arrays.copyOfRange(history, kept, kept + tested);
            return new Entry(id, first, before, then);
        }
    }

    private record Row(String id, String period, double value, boolean test) {}

    /// The series of a file, in the order of their first rows.
    public static List<Entry> read(Path file) throws IOException {
        return contents(file).series();
    }

    /// All that a file holds; what cannot be read of it is an `IOException` that says so.
    public static Contents contents(Path file) throws IOException {
        var rows = rows(file);
        var cells = new LinkedHashSet<String>();
        rows.forEach(row -> cells.add(row.period()));
        var periods = Periods.of(cells);
        var byId = new LinkedHashMap<String, TreeMap<Integer, double[]>>();
        int leftOut = 0;
        for (var row : rows) {
            var period = periods.number(row.period());
            if (period == null || row.id().isEmpty()) {
                leftOut++;
            } else {
                byId.computeIfAbsent(row.id(), _ -> new TreeMap<>())
                        .merge(period, new double[] {row.value(), row.test() ? 1 : 0}, SeriesFile::both);
            }
        }
        var series = new ArrayList<Entry>();
        for (var one : byId.entrySet()) {
            series.add(entry(file, one.getKey(), one.getValue()));
        }
        return new Contents(series, new PeriodDates(periods.days()), leftOut);
    }

    private static List<Row> rows(Path file) throws IOException {
        var list = new ArrayList<Row>();
        Map<String, String> seen = new LinkedHashMap<>();
        try (var rows = CsvRows.of(file)) {
            int id = rows.column("series_id", "unique_id", "id");
            int period = rows.column("t", "ds", "date");
            int value = rows.column("y");
            int test = rows.column("test");
            if (id < 0 || period < 0 || value < 0) {
                throw new IOException(file + " has no head with the columns series_id, t and y.");
            }
            while (rows.next()) {
                list.add(new Row(
                        seen.computeIfAbsent(rows.cell(id), name -> name),
                        seen.computeIfAbsent(rows.cell(period), name -> name),
                        number(rows.cell(value)),
                        TESTED.contains(rows.cell(test).toLowerCase(Locale.ROOT))));
            }
        }
        return list;
    }

    private static double[] both(double[] one, double[] other) {
        return new double[] {one[0] + other[0], Math.max(one[1], other[1])};
    }

    private static Entry entry(Path file, String id, TreeMap<Integer, double[]> values) throws IOException {
        int first = values.firstKey();
        int last = values.lastKey();
        if ((long) last - first >= LONGEST) {
            throw new IOException("Series %s of %s runs from period %d to %d: more than %d are not read."
                    .formatted(id, file, first, last, LONGEST));
        }
        int from = values.entrySet().stream()
                .filter(row -> row.getValue()[1] > 0)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(last + 1);
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

    private static double number(String cell) {
        try {
            double value = Double.parseDouble(cell);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
