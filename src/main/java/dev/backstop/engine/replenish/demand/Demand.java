package dev.backstop.engine.replenish.demand;

/// How much is asked for in some stretch of time: a distribution over units.
public interface Demand {
    /// Units expected.
    double mean();

    /// The chance that no more than so many units are asked for.
    double probability(double units);

    /// Units expected above so many: what a stock of that size would miss (the loss function).
    double shortage(double units);

    /// The least units that demand stays at or below with at least that probability (0 to 1), not rounded unless
    /// the distribution counts.
    double quantile(double probability);

    /// Units expected below so many: what a stock of that size would keep.
    default double leftover(double units) {
        return units - mean() + shortage(units);
    }
}
