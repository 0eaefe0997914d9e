package dev.backstop.engine.intake.sheet;

/// What a column of a shop system's file may mean.
public interface SheetField {
    /// The key of what the owner calls it.
    String label();

    /// How much it matters to the owner.
    Weight weight();

    /// Whether a row is worthless without a field, known by it, or only richer for it.
    enum Weight {
        NEEDED,
        TELLING,
        OTHER
    }
}
