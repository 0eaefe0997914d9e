package dev.backstop.engine.intake.layout;

/// A field of a kind of record, with what the owner calls it.
public interface Labelled {
    /// The key of its label; empty for a field that is not shown.
    String label();

    /// Whether a row is not worth importing without it.
    boolean isNeeded();

    /// Whether the owner knows a row again by it.
    boolean isTelling();
}
