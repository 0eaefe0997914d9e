package dev.backstop.testing;

import dev.backstop.domain.shop.RawTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The small files of our own under `dev/backstop/engine/intake` in the test resources, read as if downloaded.
public final class FixtureFile {
    private FixtureFile() {}

    /// The table of that fixture, "etsy/sold-orders.csv".
    public static RawTable table(String path) {
        return FileText.table(path.substring(path.indexOf('/') + 1), FileText.SAVED, text(path));
    }

    /// What stands in that fixture.
    public static String text(String path) {
        try (var in = FixtureFile.class.getResourceAsStream("/dev/backstop/engine/intake/" + path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
