package dev.backstop.engine.replenish;

/// When an order should go out.
public enum Urgency {
    /// Today at the latest.
    TODAY,
    /// Before the supplier's next review, so it belongs into today's plan.
    SOON,
    /// Later; nothing to do now.
    LATER,
    /// Never, as far as the forecast sees.
    NONE
}
