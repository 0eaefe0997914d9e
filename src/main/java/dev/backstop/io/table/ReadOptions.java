package dev.backstop.io.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// How a file is read: what the owner says about its encoding and delimiter (else they are found), and how much is
/// taken in at most.
///
/// `maxBytes` limits the file, `maxMemory` the text of it that is held at once, in bytes as this program stores it.
public record ReadOptions(
        @Nullable Charset encoding, @Nullable Character delimiter, long maxBytes, long maxMemory) {
    private static final long MEGABYTE = 1024L * 1024;

    /// Everything found by itself; up to 400 MB of file, and of the memory this program may use not more than two
    /// fifths.
    public static ReadOptions standard() {
        return new ReadOptions(null, null, 400 * MEGABYTE, Runtime.getRuntime().maxMemory() / 5 * 2);
    }

    /// The same limits with what the owner says of the file.
    public ReadOptions with(@Nullable Charset otherEncoding, @Nullable Character otherDelimiter) {
        return new ReadOptions(otherEncoding, otherDelimiter, maxBytes, maxMemory);
    }
}
