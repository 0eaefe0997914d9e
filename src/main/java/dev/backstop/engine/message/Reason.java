package dev.backstop.engine.message;

/// Why goods are late, as far as the owner wishes to say.
public enum Reason {
    NOT_SAID,
    SOLD_FASTER,
    SUPPLIER_LATE,
    SUPPLIER_SHORT,
    COUNT_WRONG
}
