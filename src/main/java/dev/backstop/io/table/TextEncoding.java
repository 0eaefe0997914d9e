package dev.backstop.io.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds how a text file is encoded: by its byte order mark, else UTF-8 if all of it is valid UTF-8, else
/// windows-1252.
///
/// That rule named every sample file rightly where statistical detectors did not (`formats.md`, reading text).
final class TextEncoding {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(1 << 16);
    private ByteBuffer pending = ByteBuffer.allocate(0);
    private @Nullable Charset marked;
    private boolean valid = true;
    private boolean first = true;

    /// Whether bytes may be the start of a text file: no NUL bytes, or the pattern of UTF-16.
    static boolean isText(byte[] start) {
        if (wide(start) != null) {
            return true;
        }
        for (byte b : start) {
            if (b == 0) {
                return false;
            }
        }
        return controls(start) * 20 <= start.length;
    }

    private static int controls(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls;
    }

    /// Takes the next part of the file.
    void accept(byte[] bytes, int length) {
        if (first) {
            first = false;
            var start = Arrays.copyOf(bytes, Math.min(length, 4096));
            marked = wide(start);
        }
        if (marked == null && valid) {
            decode(bytes, length);
        }
    }

    /// The encoding, once all of the file has been taken.
    Charset found() {
        if (marked != null) {
            return marked;
        }
        return valid && pending.remaining() == 0 ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private void decode(byte[] bytes, int length) {
        var in = ByteBuffer.allocate(pending.remaining() + length);
        in.put(pending).put(bytes, 0, length).flip();
        while (in.hasRemaining()) {
            decoded.clear();
            var result = strict.decode(in, decoded, /* endOfInput= */ false);
            if (result.isError()) {
                valid = false;
                return;
            }
            if (result.isUnderflow()) {
                break;
            }
        }
        pending = in.slice();
    }

    /// UTF-16 by its mark, or by the zero bytes that Western text in it has.
    private static @Nullable Charset wide(byte[] start) {
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int half = start.length / 2;
        if (half >= 8 && zeros[1] * 10 > half * 8 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return half >= 8 && zeros[0] * 10 > half * 8 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
