package dev.backstop.engine.intake.parsed;

/// What the owner can type or pick to make a row readable.
public enum Fix {
    /// Nothing in one cell helps: the row itself is wrong.
    NONE,
    NUMBER,
    DATE,
    /// The SKU of a product in the catalog.
    PRODUCT,
    /// The product that a listing is about, or that it is a new one; the row's own SKU stays as it is.
    MATCH,
    TEXT
}
