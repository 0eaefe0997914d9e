package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;

/// Thrown inside a reader where a row says something that cannot be taken in; it ends that row only.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final Fix fix;
    private final int column;

    /// A trouble of the whole row.
    public Unreadable(Message reason) {
        this(reason, Fix.NONE);
    }

    /// A trouble of one cell, which `Column.read` tells the place of.
    public Unreadable(Message reason, Fix fix) {
        this(reason, fix, Rejected.NOWHERE);
    }

    private Unreadable(Message reason, Fix fix, int column) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
        this.fix = fix;
        this.column = column;
    }

    /// The same trouble as that of a cell in this column.
    public Unreadable in(Column where) {
        return new Unreadable(reason, fix, where.index());
    }

    /// What the owner is told.
    public Message reason() {
        return reason;
    }

    /// The row of that number as one that cannot be taken in for this reason.
    public Rejected ofRow(int number) {
        return new Rejected(number, reason, fix, column);
    }
}
