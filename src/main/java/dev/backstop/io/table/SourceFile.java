package dev.backstop.io.table;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The file on disk that a table is read from. Its time is kept in whole milliseconds, as everything that is
/// stored.
record SourceFile(Path path, String name, long size, Instant savedAt) {
    SourceFile {
        savedAt = savedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
