package dev.backstop.bench;

import dev.backstop.bench.cases.CaseRun;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Puts worked cases of inventory theory to the engine: `cases FILE…`, CSV of
/// `id,kind,inputs,expected,tolerance,source`
/// with JSON in inputs and expected.
public final class CasesBench {
    private CasesBench() {}

    /// Prints one JSON line for each case with got, expected and verdict, then a summary; exits 1 if any case
    /// fails or cannot be read, 2 if a file cannot be.
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("cases FILE…   (CSV: id,kind,inputs,expected,tolerance,source)");
            System.exit(2);
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var verdict : CaseRun.Verdict.values()) {
            counts.put(name(verdict), 0);
        }
        for (var file : args) {
            runs(file).forEach(run -> {
                counts.merge(name(run.verdict()), 1, Integer::sum);
                System.out.println(Json.of(line(run)));
            });
        }
        System.out.println(Json.of(counts));
        if (counts.getOrDefault("fail", 0) + counts.getOrDefault("unreadable", 0) > 0) {
            System.exit(1);
        }
    }

    private static Stream<CaseRun> runs(String file) {
        try {
            return CaseRun.each(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            System.err.println(e.getMessage());
        }
        System.exit(2);
        return Stream.empty();
    }

    private static Map<String, Object> line(CaseRun run) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", run.id());
        line.put("kind", run.kind());
        line.put("verdict", name(run.verdict()));
        line.put("got", run.got());
        line.put("expected", run.expected());
        if (!run.remark().isEmpty()) {
            line.put("remark", run.remark());
        }
        return line;
    }

    private static String name(CaseRun.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
