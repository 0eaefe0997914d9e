package dev.backstop.engine.intake.parsed;

/// One copy of the texts that come again and again in a file: what is sold, who buys, where they live.
///
/// It keeps no more than a fixed number of them; a text that has been pushed out by others is copied once more.
public final class Recurring {
    private static final int PLACES = 1 << 16;

    private final String[] texts = new String[PLACES];

    /// The copy of that text that was seen before, or this one.
    public String once(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        var seen = texts[place];
        if (text.equals(seen)) {
            return seen;
        }
        texts[place] = text;
        return text;
    }
}
