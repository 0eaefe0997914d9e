package dev.backstop.ui.orders;

/// Whether the customer of an order knows what became of it.
enum Told {
    NOT_TOLD,
    TOLD,
    NOTHING_TO_TELL
}
