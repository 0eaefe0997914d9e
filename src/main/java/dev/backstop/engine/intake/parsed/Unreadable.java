package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;

/// Thrown inside a reader where a row says something that cannot be taken in; it ends that row only.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Unreadable(Message reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    /// What the owner is told.
    public Message reason() {
        return reason;
    }
}
