package dev.backstop.bench;

import dev.backstop.fuzz.Spoiling;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/// `bench mutate [CASES] [FOLDER] [SEED]`: spoils the files of a folder and gives them to the import; prints what
/// became of them, each fault, the slowest case and the memory in use at the end.
public final class MutateBench {
    private MutateBench() {}

    public static void main(String[] args) throws IOException {
        int cases = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var folder = Path.of(args.length > 1 ? args[1] : "../shared/samples");
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 0;
        var scratch = Files.createTempDirectory("backstop-mutate");
        long began = System.nanoTime();
        var outcome = new Spoiling(folder, scratch).run(cases, seed, System.err);
        try (var left = Files.newDirectoryStream(scratch)) {
            for (var file : left) {
                Files.delete(file);
            }
        }
        Files.delete(scratch);
        var report = new LinkedHashMap<String, Object>();
        report.put("cases", outcome.cases());
        report.put("fates", outcome.fates());
        report.put("faults", outcome.faults().size());
        report.put("slowestMillis", outcome.slowestMillis());
        report.put("slowest", outcome.slowest());
        report.put("seconds", (System.nanoTime() - began) / 1_000_000_000);
        report.put("usedMegabytes", used());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(Json.of(report));
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
