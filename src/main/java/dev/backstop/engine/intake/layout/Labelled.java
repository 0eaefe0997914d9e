package dev.backstop.engine.intake.layout;

/// A field of a kind of record, with what the owner calls it.
public interface Labelled {
    /// The key of its label; empty for a field that is not shown.
    String label();

    /// How much it matters to the owner who looks at a row.
    Weight weight();

    /// Whether a row is not worth importing without it.
    default boolean isNeeded() {
        return weight() == Weight.NEEDED;
    }

    /// Whether the owner knows a row again by it.
    default boolean isTelling() {
        return weight() != Weight.OTHER;
    }
}
