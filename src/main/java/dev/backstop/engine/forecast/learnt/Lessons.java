package dev.backstop.engine.forecast.learnt;

/// What the errors of many products' forecasts of the past teach: how much each method counts, and how wide a
/// forecast is.
public record Lessons(MemberShares shares, LearntWidths widths) {
    /// Nothing learnt.
    public static final Lessons NONE = new Lessons(MemberShares.USUAL, LearntWidths.NONE);
}
