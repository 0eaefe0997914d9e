package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;
import java.util.List;

/// Small groups of words: "12 × Jumbo bag, 8 × Cake tins".
final class Phrases {
    private Phrases() {}

    /// Units of something.
    record Item(int units, String title) {}

    static String items(Words words, List<Item> items) {
        return list(
                words,
                items.stream()
                        .map(item -> words.of(Message.of("messages.letter.item", item.units(), item.title())))
                        .toList());
    }

    static String list(Words words, List<String> parts) {
        return parts.stream()
                .reduce((head, last) -> words.of(Message.of("messages.letter.list", head, last)))
                .orElse("");
    }
}
