package dev.backstop.bench.replay;

import dev.backstop.bench.table.SeriesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Demand of one product: `units[t]` of period t since the file's first; nothing is known before `first`.
record Series(String id, int first, int[] units) {
    private static final double MOST = 1e8;

    /// Reads `series_id,t,y,test` (`SeriesFile`); what comes from the first row of the test on is left out,
    /// periods of which nothing is known are zero, and so is demand below zero.
    static List<Series> read(Path file) throws IOException {
        var entries = SeriesFile.read(file).stream()
                .filter(entry -> entry.history().length > 0)
                .sorted(Comparator.comparing(SeriesFile.Entry::id))
                .toList();
        if (entries.isEmpty()) {
            throw new IOException(file + " holds no series with a history.");
        }
        int from = entries.stream().mapToInt(SeriesFile.Entry::first).min().orElseThrow();
        int to = entries.stream()
                .mapToInt(entry -> entry.first() + entry.history().length)
                .max()
                .orElseThrow();
        return entries.stream().map(entry -> of(entry, from, to)).toList();
    }

    private static Series of(SeriesFile.Entry entry, int from, int to) {
        var units = new int[to - from];
        int start = entry.first() - from;
        for (int t = 0; t < entry.history().length; t++) {
            double value = entry.history()[t];
            units[start + t] = Double.isNaN(value) ? 0 : (int) Math.round(Math.clamp(value, 0, MOST));
        }
        return new Series(entry.id(), start, units);
    }
}
