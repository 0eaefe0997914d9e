package dev.backstop.engine.message;

/// How the shop speaks to a customer.
public enum Tone {
    WARM,
    /// Warm, to somebody who sells on.
    WARM_TRADE,
    SHORT
}
