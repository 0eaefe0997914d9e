package dev.backstop.engine.forecast.learnt;

/// What the errors of many products' forecasts of the past teach: how much each method counts, how much of the
/// season of the year is believed, and how wide a forecast is.
public record Lessons(MemberShares shares, double season, LearntWidths widths) {
    /// Nothing learnt.
    public static final Lessons NONE = new Lessons(MemberShares.USUAL, SeasonBelief.WHOLE, LearntWidths.NONE);
}
