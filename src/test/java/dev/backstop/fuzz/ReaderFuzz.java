package dev.backstop.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// What a coverage-guided fuzzer drops on the window: any bytes, the way of every import.
public final class ReaderFuzz {
    /// Loads what every import needs, so that the first case is not the slowest.
    private static final byte[] WARM_UP = "sku,quantity\n22423,4\n".getBytes(StandardCharsets.UTF_8);

    private static final Probe PROBE = probe("drop.csv");

    private ReaderFuzz() {}

    /// Called by the fuzzer, many thousand times a second at best.
    public static void fuzzerTestOneInput(byte[] bytes) {
        PROBE.drop(bytes);
    }

    static Probe probe(String name) {
        try {
            var folder = Files.createTempDirectory("backstop-fuzz");
            var file = folder.resolve(name);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            var probe = new Probe(file);
            probe.drop(WARM_UP);
            return probe;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
