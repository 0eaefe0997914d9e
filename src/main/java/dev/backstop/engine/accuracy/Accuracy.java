package dev.backstop.engine.accuracy;

import java.util.Collection;

/// How good the forecasts of some products were, over all their outcomes together.
///
/// `wape`: the sum of misses by the sum of demand; `naiveWape` the same for the naive peer. `bias`: forecast less
/// demand, by demand (above 0 forecasts too much). `covered80` and `covered95`: the share of outcomes inside the
/// bands. `windows`: outcomes counted; 0 means nothing could be compared, and then all are 0. Source of the
/// measures: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.8 and 5.9.
public record Accuracy(double wape, double naiveWape, double bias, double covered80, double covered95, int windows) {
    /// Nothing to compare.
    public static final Accuracy UNKNOWN = new Accuracy(0, 0, 0, 0, 0, 0);

    /// Over these outcomes; unknown where nothing was asked for in any of them.
    public static Accuracy of(Collection<Outcome> outcomes) {
        double demand = 0;
        double miss = 0;
        double naive = 0;
        double leaning = 0;
        int in80 = 0;
        int in95 = 0;
        for (var outcome : outcomes) {
            demand += outcome.came();
            miss += Math.abs(outcome.expected() - outcome.came());
            naive += Math.abs((double) outcome.naive() - outcome.came());
            leaning += outcome.expected() - outcome.came();
            in80 += outcome.isIn80() ? 1 : 0;
            in95 += outcome.isIn95() ? 1 : 0;
        }
        int windows = outcomes.size();
        return demand <= 0
                ? UNKNOWN
                : new Accuracy(
                        miss / demand,
                        naive / demand,
                        leaning / demand,
                        (double) in80 / windows,
                        (double) in95 / windows,
                        windows);
    }

    public boolean isKnown() {
        return windows > 0;
    }

    /// Whether the same as the four weeks before would have missed by less.
    public boolean naiveWins() {
        return isKnown() && naiveWape < wape;
    }
}
