package dev.backstop.io.table;

import java.util.Arrays;

/// Keeps one copy of each short text that comes again and again (a currency, "paid", a date), so that long files
/// need less memory.
final class TextPool {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 32;

    private final String[] slots = new String[SLOTS];

    TextPool() {
        Arrays.fill(slots, "");
    }

    String shared(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        if (!slots[slot].equals(text)) {
            slots[slot] = text;
        }
        return slots[slot];
    }
}
