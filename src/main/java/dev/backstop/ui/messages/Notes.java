package dev.backstop.ui.messages;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;

/// Says in passing what was done.
interface Notes {
    void say(Message done);

    /// With a way to take it back.
    void undoable(Message done, Runnable undo);

    /// With a next step the owner may take.
    void offer(Message done, Message step, Runnable take);

    /// Says what did not work.
    void trouble(Problem problem);
}
