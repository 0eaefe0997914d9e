package dev.backstop.io.table;

import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a first pass over all bytes of a file tells: its fingerprint, its encoding, and how its last line ends.
record FileScan(String sha256, Charset encoding, boolean endsWithNewline) {
    private static final int CHUNK = 1 << 16;

    static FileScan of(SourceFile source, Progress progress) throws IOException {
        var digest = newDigest();
        var encoding = new TextEncoding();
        byte last = 0;
        try (var in = Files.newInputStream(source.path())) {
            var chunk = new byte[CHUNK];
            int length = in.read(chunk);
            while (length > 0 && !progress.cancelled()) {
                digest.update(chunk, 0, length);
                encoding.accept(chunk, length);
                last = lastVisible(chunk, length, last);
                length = in.read(chunk);
            }
        }
        return new FileScan(HexFormat.of().formatHex(digest.digest()), encoding.found(), last == '\n' || last == '\r');
    }

    /// The same of the file's beginning alone, as far as its last whole line, which reading starts with.
    static FileScan ofBeginning(SourceFile source, int most) throws IOException {
        try (var in = Files.newInputStream(source.path())) {
            var bytes = in.readNBytes(most);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            var encoding = new TextEncoding();
            encoding.accept(bytes, end == 0 ? bytes.length : end);
            return new FileScan("", encoding.found(), true);
        }
    }

    /// The last byte that is not the zero half of a UTF-16 character.
    private static byte lastVisible(byte[] chunk, int length, byte before) {
        for (int i = length - 1; i >= 0; i--) {
            if (chunk[i] != 0) {
                return chunk[i];
            }
        }
        return before;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
