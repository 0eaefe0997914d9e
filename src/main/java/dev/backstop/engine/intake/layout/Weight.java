package dev.backstop.engine.intake.layout;

/// How much a field matters to the owner who looks at a row.
enum Weight {
    NEEDED,
    TELLING,
    OTHER
}
