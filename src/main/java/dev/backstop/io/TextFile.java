package dev.backstop.io;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small text file of strangers, read as a whole: UTF-8, what is none of it replaced.
public final class TextFile {
    private static final long LARGEST = 8L * 1024 * 1024;

    private TextFile() {}

    /// The text of a file; one that cannot be read or is too large for what it should be is a `Problem`.
    public static String read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new Problem(Message.of("io.text.tooLarge", name, LARGEST / 1024 / 1024));
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Problem(Message.of("io.text.unreadable", name), e);
        }
    }
}
