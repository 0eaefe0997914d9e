package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.count.NegativeBinomial;

/// Turns a method's errors on the past into the distribution of what is to come.
///
/// At each horizon the quantiles are those of the errors of sums over that many days, in units of their expected
/// spread. Overlapping
/// windows are many but not independent: they count as as many as would fit side by side, and n of them reach only
/// to the n/(n+1) part of the distribution. The fewer those are, and the fewer of them lie so far out, the more
/// weight goes to a gamma distribution whose deviation leans on the next shorter horizon and is widened for what so
/// little data cannot show.
final class Widths {
    private static final double SHAPE_WINDOWS = 8;
    private static final double WIDTH_WINDOWS = 4;
    private static final double THIN_DISPERSION = 2;
    private static final int LEAST_EMPTY = 56;

    private Widths() {}

    /// The distribution of sums from day `origin` on, as the method expects them.
    static CumulativeDemand around(Past past, Forecaster.Fit fit, int origin, Backtest.Trial trial) {
        var mean = new float[CumulativeDemand.LONGEST + 1];
        for (int h = 1; h < mean.length; h++) {
            mean[h] = (float) fit.sum(origin, origin, origin + h);
        }
        int knots = CumulativeDemand.KNOTS.length;
        var deviation = new float[knots];
        var quantiles = new float[knots][CumulativeDemand.PROBABILITIES.length];
        boolean thin = past.known(0, past.days) < 7 * Forecast.WEEKS_NEEDED;
        double dispersion = past.dispersion(past.days);
        double shorter = thin ? Math.max(THIN_DISPERSION, dispersion) : dispersion;
        for (int k = 0; k < knots; k++) {
            int horizon = CumulativeDemand.KNOTS[k];
            var errors = trial.errors(k);
            double windows = errors.length == 0 ? 0 : (errors.length + horizon - 1.0) / horizon;
            double own = variance(errors);
            double variance = (windows * own + WIDTH_WINDOWS * shorter) / (windows + WIDTH_WINDOWS);
            shorter = variance;
            double known = Math.max(7, past.known(0, past.days));
            double widened = windows >= WIDTH_WINDOWS ? variance * (1 + 1 / windows) : variance * (1 + horizon / known);
            fill(quantiles[k], mean[horizon], Math.sqrt(widened), errors, windows);
            deviation[k] = (float) (Math.sqrt(widened) * Spread.of(mean[horizon]));
        }
        return new CumulativeDemand(mean, deviation, quantiles);
    }

    /// The distribution where nothing was sold in so many days: mean 0, and the quantiles of what Jeffreys' prior
    /// for a Poisson rate leaves possible (a negative binomial of size one half); without any day known there is
    /// nothing to state. Source: Box and Tiao (1973).
    static CumulativeDemand ofNothing(int days) {
        int knots = CumulativeDemand.KNOTS.length;
        var deviation = new float[knots];
        var quantiles = new float[knots][CumulativeDemand.PROBABILITIES.length];
        var levels = new double[CumulativeDemand.PROBABILITIES.length];
        for (int k = 0; k < knots && days > 0; k++) {
            double mean = CumulativeDemand.KNOTS[k] / (2.0 * Math.max(LEAST_EMPTY, days));
            double variance = mean + 2 * mean * mean;
            NegativeBinomial.quantiles(mean, variance, CumulativeDemand.PROBABILITIES, CumulativeDemand.SCORES, levels);
            for (int j = 0; j < levels.length; j++) {
                quantiles[k][j] = (float) levels[j];
            }
            deviation[k] = (float) Math.sqrt(variance);
        }
        return new CumulativeDemand(new float[CumulativeDemand.LONGEST + 1], deviation, quantiles);
    }

    private static void fill(float[] quantiles, double mean, double width, double[] errors, double windows) {
        double spread = Spread.of(mean);
        double reach = windows > 0 ? (windows + 1) / windows : 1;
        for (int j = 0; j < quantiles.length; j++) {
            double gamma = Empirical.gamma(mean, width * spread, CumulativeDemand.SCORES[j]);
            double probability = Math.clamp(0.5 + (CumulativeDemand.PROBABILITIES[j] - 0.5) * reach, 0, 1);
            double seen = Math.max(0, mean + spread * Empirical.quantile(errors, probability));
            double telling = windows * 4 * CumulativeDemand.PROBABILITIES[j] * (1 - CumulativeDemand.PROBABILITIES[j]);
            double trust = telling / (telling + SHAPE_WINDOWS);
            quantiles[j] = (float) (trust * seen + (1 - trust) * gamma);
        }
    }

    private static double variance(double[] errors) {
        double squares = 0;
        for (double error : errors) {
            squares += error * error;
        }
        return errors.length == 0 ? 0 : squares / errors.length;
    }
}
