package dev.backstop.io.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Reads CR CR LF, which some exports write for a line end, as CR LF, so that lines are counted as the owner sees
/// them.
final class LineEnds extends FilterReader {
    private int carriageReturns;

    LineEnds(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    /// Reads as the wrapped reader does, less the second CR of a CR CR: a blank line of CR only says nothing in a CSV
    /// file.
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = super.read(target, offset, length);
            if (read <= 0) {
                return read;
            }
            kept = squeeze(target, offset, read);
        }
        return kept;
    }

    private int squeeze(char[] target, int offset, int read) {
        int to = offset;
        for (int from = offset; from < offset + read; from++) {
            carriageReturns = target[from] == '\r' ? carriageReturns + 1 : 0;
            if (carriageReturns < 2) {
                target[to++] = target[from];
            }
        }
        return to - offset;
    }
}
