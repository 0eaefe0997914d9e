package dev.backstop.domain.value;

import java.util.List;

/// A text by its key in the resource bundles with the values it is filled with; only the screen turns it into
/// words.
///
/// Values may be strings, numbers, `LocalDate`, `Instant`, `Money`, `Sku`, or messages themselves.
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
