package dev.backstop.bench.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Demand of one product: `units[t]` of period t since the file's first; nothing is known before `first`.
record Series(String id, int first, int[] units) {
    /// Reads `series_id,t,y,test`, gzipped or not; rows with test=1 are left out, periods without a row are zero.
    static List<Series> read(Path file) throws IOException {
        Map<String, TreeMap<Integer, Integer>> rows = new TreeMap<>();
        int from = Integer.MAX_VALUE;
        int to = 0;
        try (var in = Files.newInputStream(file);
                var reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            var columns = columns(reader.readLine());
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split(",", -1);
                if (columns.containsKey("test") && cells[columns.get("test")].equals("1")) {
                    continue;
                }
                int t = Integer.parseInt(cells[columns.get("t")]);
                int units = (int) Math.max(0, Math.round(Double.parseDouble(cells[columns.get("y")])));
                rows.computeIfAbsent(cells[columns.get("series_id")], _ -> new TreeMap<>())
                        .put(t, units);
                from = Math.min(from, t);
                to = Math.max(to, t);
            }
        }
        var all = new ArrayList<Series>();
        for (var entry : rows.entrySet()) {
            var units = new int[to - from + 1];
            for (var row : entry.getValue().entrySet()) {
                units[row.getKey() - from] = row.getValue();
            }
            all.add(new Series(entry.getKey(), entry.getValue().firstKey() - from, units));
        }
        return all;
    }

    private static Map<String, Integer> columns(String header) {
        var columns = new HashMap<String, Integer>();
        var names = header.split(",");
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip(), i);
        }
        return columns;
    }
}
