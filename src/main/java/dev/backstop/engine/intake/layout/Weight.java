package dev.backstop.engine.intake.layout;

/// How much a field matters to the owner who looks at a row.
public enum Weight {
    /// A row is not worth importing without it.
    NEEDED,
    /// The owner knows a row again by it.
    TELLING,
    OTHER
}
