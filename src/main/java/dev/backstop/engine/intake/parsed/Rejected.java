package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.value.Message;

/// A row that cannot be taken in, or should be looked at, with the reason: which of its cells is at fault, and what
/// the owner can do about it in place.
///
/// `column` is the cell's place in the header, `NOWHERE` if no single cell is at fault. The cells themselves stay
/// in the table.
public record Rejected(int rowNumber, Message reason, Fix fix, int column) {
    public static final int NOWHERE = -1;

    /// A row of which no single cell is at fault.
    public Rejected(int rowNumber, Message reason) {
        this(rowNumber, reason, Fix.NONE, NOWHERE);
    }

    /// Whether one cell of the row can be corrected in place.
    public boolean isCorrectable() {
        return fix != Fix.NONE && column != NOWHERE;
    }
}
