package dev.backstop.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/// Texts in lower case with the ids of what they belong to, some thousands in one string, so that all of half a million
/// short ones are looked through in some hundredths of a second, and lie in some megabytes.
final class PackedTexts {
    private static final int IN_BLOCK = 4_096;

    private final List<Block> blocks = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private int[] ends = new int[IN_BLOCK];
    private long[] ids = new long[IN_BLOCK];
    private int count;

    /// Adds one; no more after `finish`.
    void add(long id, String one) {
        text.append(lower(one));
        ids[count] = id;
        ends[count] = text.length();
        count++;
        if (count == IN_BLOCK) {
            finish();
        }
    }

    /// All are added.
    PackedTexts finish() {
        if (count > 0) {
            blocks.add(new Block(text.toString(), Arrays.copyOf(ends, count), Arrays.copyOf(ids, count)));
        }
        text = new StringBuilder();
        count = 0;
        return this;
    }

    /// Gives the ids of those that have this text, which is in lower case and not empty, each once.
    void having(String part, LongConsumer into) {
        blocks.forEach(block -> block.having(part, into));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private record Block(String texts, int[] ends, long[] ids) {
        void having(String part, LongConsumer into) {
            int at = texts.indexOf(part);
            while (at >= 0) {
                int row = rowOf(at);
                boolean isWithin = at + part.length() <= ends[row];
                if (isWithin) {
                    into.accept(ids[row]);
                }
                at = texts.indexOf(part, isWithin ? ends[row] : at + 1);
            }
        }

        /// The row that has the character at that place.
        private int rowOf(int at) {
            int found = Arrays.binarySearch(ends, at + 1);
            int row = found >= 0 ? found : -found - 1;
            while (row > 0 && ends[row - 1] == at + 1) {
                row--; // of those that end there only the first is not empty
            }
            return row;
        }
    }
}
