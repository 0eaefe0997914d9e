package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.count.NegativeBinomial;
import dev.backstop.engine.forecast.learnt.LearntWidths;

/// Turns what a method expects into a distribution, by its errors on the product's own past and by what those of many
/// products have taught.
final class Widths {
    private static final int DAYS_NEEDED = 7 * Forecast.WEEKS_NEEDED;

    private Widths() {}

    /// The distribution of sums from day `origin` on, as the method expects them: as far as the horizons of the trial
    /// reach, what lies beyond is not to be asked for.
    static CumulativeDemand around(
            Past past, Forecaster.Fit fit, int origin, Backtest.Trial trial, LearntWidths learnt) {
        int knots = trial.count().length;
        var mean = new float[CumulativeDemand.LONGEST + 1];
        for (int h = 1; h <= CumulativeDemand.KNOTS[knots - 1]; h++) {
            mean[h] = (float) fit.sum(origin, origin, origin + h);
        }
        var deviation = new float[CumulativeDemand.KNOTS.length];
        var quantiles = new float[CumulativeDemand.KNOTS.length][CumulativeDemand.PROBABILITIES.length];
        var means = new double[knots];
        var discords = new double[knots];
        for (int k = 0; k < knots; k++) {
            means[k] = mean[CumulativeDemand.KNOTS[k]];
            discords[k] = fit.discord(origin, origin, origin + CumulativeDemand.KNOTS[k]);
        }
        var expected = new OwnErrors(past, trial).seenFrom(past.days, means, discords);
        var orders = FewOrders.before(past, past.days);
        boolean thin = past.known(0, past.days) < DAYS_NEEDED;
        for (int k = 0; k < knots; k++) {
            var own = trial.windows(k, CumulativeDemand.KNOTS[k]);
            learnt.levels(expected[k], own, CumulativeDemand.PROBABILITIES, quantiles[k]);
            if (!thin) {
                orders.raise(means[k], quantiles[k]);
            }
            deviation[k] = (float) Math.sqrt(learnt.variance(expected[k]));
        }
        return new CumulativeDemand(mean, deviation, quantiles);
    }

    /// The distribution where nothing was sold in so many days: mean 0, and the quantiles of what Jeffreys' prior
    /// for a Poisson rate leaves possible (a negative binomial of size one half). Less than eight weeks, or no day
    /// at all, says as much as eight weeks would, which is little; the median stays 0 as the mean does. Source:
    /// Box and Tiao (1973).
    static CumulativeDemand ofNothing(int days) {
        int knots = CumulativeDemand.KNOTS.length;
        var deviation = new float[knots];
        var quantiles = new float[knots][CumulativeDemand.PROBABILITIES.length];
        var levels = new double[CumulativeDemand.PROBABILITIES.length];
        for (int k = 0; k < knots; k++) {
            double mean = CumulativeDemand.KNOTS[k] / (2.0 * Math.max(DAYS_NEEDED, days));
            double variance = mean + 2 * mean * mean;
            NegativeBinomial.quantiles(mean, variance, CumulativeDemand.PROBABILITIES, CumulativeDemand.SCORES, levels);
            for (int j = 0; j < levels.length; j++) {
                quantiles[k][j] = CumulativeDemand.PROBABILITIES[j] <= 0.5 ? 0 : (float) levels[j];
            }
            deviation[k] = (float) Math.sqrt(variance);
        }
        return new CumulativeDemand(new float[CumulativeDemand.LONGEST + 1], deviation, quantiles);
    }
}
