package dev.backstop.fuzz;

import dev.backstop.fuzz.Probe.Fate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Spoils the files of a folder many times over and gives each to the import.
public final class Spoiling {
    private static final int LONGEST = 100_000;

    private final Path scratch;
    private final List<Path> files;

    /// What became of all of them: how many of each fate, faults with file and seed, and the slowest.
    public record Outcome(
            int cases, Map<String, Integer> fates, List<String> faults, long slowestMillis, String slowest) {}

    /// Over all files below `folder`; spoilt ones are written to `scratch`, one at a time.
    public Spoiling(Path folder, Path scratch) throws IOException {
        this.scratch = scratch;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /// So many cases, file after file, from that seed on. Faults are told to `out` as they come.
    public Outcome run(int cases, long firstSeed, PrintStream out) throws IOException {
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        var faults = new ArrayList<String>();
        long slowest = 0;
        var slowestCase = "";
        for (int i = 0; i < cases; i++) {
            var file = files.get(i % files.size());
            long seed = firstSeed + i / files.size();
            long before = System.nanoTime();
            try {
                fates.merge(once(file, seed), 1, Integer::sum);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                faults.add(file + " seed " + seed + ": " + e);
                out.println(faults.getLast());
            }
            long millis = (System.nanoTime() - before) / 1_000_000;
            if (millis > slowest) {
                slowest = millis;
                slowestCase = file + " seed " + seed;
            }
        }
        var named = new LinkedHashMap<String, Integer>();
        fates.forEach((fate, count) -> named.put(fate.name().toLowerCase(Locale.ROOT), count));
        return new Outcome(cases, named, List.copyOf(faults), slowest, slowestCase);
    }

    /// The spoilt file of a case, to look at.
    public byte[] spoilt(Path file, long seed) throws IOException {
        return new Mutation(seed).of(start(Files.readAllBytes(file)));
    }

    private Fate once(Path file, long seed) throws IOException {
        var name = file.getFileName().toString();
        var probe = new Probe(scratch.resolve("spoilt" + name.substring(name.lastIndexOf('.'))));
        var bytes = spoilt(file, seed);
        var formats = probe.formats();
        return seed % 4 == 3 ? probe.as(bytes, formats.get((int) (seed % formats.size()))) : probe.drop(bytes);
    }

    /// Long texts are cut at a line, so that many cases fit into the time; what is packed stays whole.
    private static byte[] start(byte[] bytes) {
        boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (packed || bytes.length <= LONGEST) {
            return bytes;
        }
        int end = LONGEST;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
