package dev.backstop.ui.messages;

import dev.backstop.domain.value.Message;

/// Whether a letter may leave, in words.
record LetterState(Message words, boolean isReady) {
    static final LetterState NO_LETTER = new LetterState(Message.of("messages.state.none"), false);
}
