package dev.backstop.testing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// Makes tables of texts, as if they had been downloaded as files at some time.
public final class FileText {
    /// When files are saved if a test does not say so: the morning of the fixture's day.
    public static final Instant SAVED = Instant.parse("2026-11-23T08:00:00Z");

    private FileText() {}

    public static RawTable table(String text) {
        return table("file.csv", SAVED, text);
    }

    /// The table of a real file with that content, name and time.
    public static RawTable table(String name, Instant savedAt, String text) {
        try {
            var folder = Files.createTempDirectory("backstop-test");
            var file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(file, FileTime.from(savedAt));
            try {
                return TableReader.read(file, ReadOptions.standard(), Progress.NONE);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
