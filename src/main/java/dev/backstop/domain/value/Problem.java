package dev.backstop.domain.value;

import org.jspecify.annotations.Nullable;

/// An expected trouble (a locked file, a full disk, an edit overtaken by another): what happened, what was kept,
/// what to do.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message what;

    /// A problem whose text says what happened, what was kept and what to do.
    public Problem(Message what) {
        this(what, null);
    }

    public Problem(Message what, @Nullable Throwable cause) {
        super(what.toString(), cause);
        this.what = what;
    }

    /// The text for the owner.
    public Message what() {
        return what;
    }
}
