package dev.backstop.engine.forecast;

/// How the error of a sum grows with the sum expected: like a count while it is small, in proportion once it is
/// large.
///
/// The variance is `mean + c·mean²`: chance arrivals of customers, plus a level that is itself known only within
/// `√c`. Errors divided by this are comparable between a quiet month and December, and between horizons.
final class Spread {
    private static final double LEVEL_VARIANCE = 0.05;

    private Spread() {}

    /// The unit in which the error of a sum with that mean is measured.
    static double of(double mean) {
        return Math.sqrt(mean + LEVEL_VARIANCE * mean * mean);
    }
}
