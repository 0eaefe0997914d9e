package dev.backstop.bench;

import dev.backstop.bench.cases.CaseRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts worked cases of inventory theory to the engine: `cases FILE…`, CSV of
/// `id,kind,inputs,expected,tolerance,source`
/// with JSON in inputs and expected.
public final class CasesBench {
    private CasesBench() {}

    private static List<CaseRun> all(String... files) throws IOException {
        var runs = new ArrayList<CaseRun>();
        for (var file : files) {
            runs.addAll(CaseRun.all(Path.of(file)));
        }
        return runs;
    }

    /// Prints one JSON line for each case with got, expected and verdict, then a summary; exits 1 if any case
    /// fails.
    public static void main(String[] args) throws IOException {
        var counts = new LinkedHashMap<String, Integer>();
        for (var verdict : CaseRun.Verdict.values()) {
            counts.put(verdict.name().toLowerCase(java.util.Locale.ROOT), 0);
        }
        for (var run : all(args)) {
            String verdict = run.verdict().name().toLowerCase(java.util.Locale.ROOT);
            counts.merge(verdict, 1, Integer::sum);
            var line = new LinkedHashMap<String, Object>();
            line.put("id", run.id());
            line.put("kind", run.kind());
            line.put("verdict", verdict);
            line.put("got", run.got());
            line.put("expected", run.expected());
            if (!run.remark().isEmpty()) {
                line.put("remark", run.remark());
            }
            System.out.println(Json.of(line));
        }
        System.out.println(Json.of(counts));
        if (counts.getOrDefault("fail", 0) > 0) {
            System.exit(1);
        }
    }
}
