package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;

/// Turns a message into words of the customer's language; the engine itself knows none.
@FunctionalInterface
public interface Words {
    String of(Message message);
}
