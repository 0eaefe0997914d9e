package dev.backstop.engine.intake.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words by which the files of one platform say how far an order is, in the languages of its users, written as a
/// table: `MEANING | word | word …`.
public final class StatusWords {
    private final Map<String, Meaning> meanings = new HashMap<>();

    private StatusWords() {}

    /// What a word means.
    public enum Meaning {
        OPEN,
        SHIPPED,
        CANCELLED,
        /// The money went back; whether the goods had left, other columns tell.
        REFUNDED,
        UNPAID,
        /// A word that the table does not have.
        OTHER
    }

    /// The words that a table gives.
    public static StatusWords of(String table) {
        var words = new StatusWords();
        for (var line : table.lines().toList()) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            var meaning = Meaning.valueOf(cells.getFirst());
            cells.subList(1, cells.size()).forEach(word -> words.meanings.put(key(word), meaning));
        }
        return words;
    }

    /// What that word means; its case and whether it has hyphens or spaces do not matter.
    public Meaning meaning(String word) {
        return meanings.getOrDefault(key(word), Meaning.OTHER);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", " ").strip();
    }
}
