package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;
import java.util.LinkedHashMap;
import java.util.List;

/// Small groups of words: "12 × Jumbo bag, 8 × Cake tins".
final class Phrases {
    private Phrases() {}

    /// Units of something.
    record Item(int units, String title) {}

    /// What stands in several orders of a customer is named once, with all its units.
    static String items(Words words, List<Item> items) {
        var units = new LinkedHashMap<String, Integer>();
        items.forEach(item -> units.merge(item.title(), item.units(), Integer::sum));
        return list(
                words,
                units.entrySet().stream()
                        .map(item -> words.of(Message.of("messages.letter.item", item.getValue(), item.getKey())))
                        .toList());
    }

    static String list(Words words, List<String> parts) {
        return parts.stream()
                .reduce((head, last) -> words.of(Message.of("messages.letter.list", head, last)))
                .orElse("");
    }
}
