package dev.backstop.ui.messages;

import dev.backstop.engine.message.Consolation;
import dev.backstop.engine.message.Draft;
import org.jspecify.annotations.Nullable;

/// A letter as it stands at one moment: the draft with its facts, the words the owner made of it, and what it
/// gives.
record Written(
        Draft draft, String subject, String body, @Nullable Consolation consolation) {
    /// Whether the words are other than the draft's.
    boolean isChanged() {
        return !subject.equals(draft.subject()) || !body.equals(draft.text());
    }
}
