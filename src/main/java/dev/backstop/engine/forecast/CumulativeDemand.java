package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.numeric.Normal;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// The distribution of total demand over the first 1 to 365 days from an origin, monotone in probability and in
/// days.
///
/// Kept as a small table (some horizons × some probabilities), read by interpolation: between horizons in step with
/// the mean, between probabilities along the normal scale. Beyond a year the last year's rate goes on.
public final class CumulativeDemand {
    /// The longest horizon that is forecast, in days.
    public static final int LONGEST = 365;

    static final int[] KNOTS = {1, 2, 4, 7, 10, 14, 21, 28, 42, 56, 84, 120, 180, 270, LONGEST};
    static final double[] PROBABILITIES = {
        0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95,
        0.975, 0.98, 0.99, 0.995, 0.999
    };
    static final double[] SCORES = scores();
    private static final int TABLE = LONGEST + 1 + KNOTS.length * (1 + PROBABILITIES.length);

    private final float[] mean;
    private final float[] deviation;
    private final float[][] quantiles;

    /// `mean[h]` of h days for h from 0 to 365; `deviation[k]` and `quantiles[k][j]` at horizon k and probability
    /// j.
    CumulativeDemand(float[] mean, float[] deviation, float[][] quantiles) {
        this.mean = mean;
        this.deviation = deviation;
        this.quantiles = quantiles;
        makeMonotone();
    }

    /// The whole distribution as one row of numbers, to be kept.
    public float[] table() {
        var table = new float[TABLE];
        System.arraycopy(mean, 0, table, 0, mean.length);
        System.arraycopy(deviation, 0, table, mean.length, KNOTS.length);
        for (int k = 0; k < KNOTS.length; k++) {
            int at = mean.length + KNOTS.length + k * PROBABILITIES.length;
            System.arraycopy(quantiles[k], 0, table, at, PROBABILITIES.length);
        }
        return table;
    }

    /// The distribution of such a row.
    public static CumulativeDemand of(float[] table) {
        if (table.length != TABLE) {
            throw new IllegalArgumentException("Not a distribution: " + table.length + " numbers");
        }
        int means = LONGEST + 1;
        var quantiles = new float[KNOTS.length][];
        for (int k = 0; k < KNOTS.length; k++) {
            int at = means + KNOTS.length + k * PROBABILITIES.length;
            quantiles[k] = Arrays.copyOfRange(table, at, at + PROBABILITIES.length);
        }
        return new CumulativeDemand(
                Arrays.copyOf(table, means), Arrays.copyOfRange(table, means, means + KNOTS.length), quantiles);
    }

    /// The demand from so many days later on, nothing being known of those days; widths go with the mean.
    CumulativeDemand from(int later) {
        var means = new float[mean.length];
        for (int h = 1; h < means.length; h++) {
            means[h] = (float) (mean(h + later) - mean(later));
        }
        return scaledTo(means);
    }

    /// Units expected over the first days.
    public double mean(int days) {
        if (days > LONGEST) {
            return mean[LONGEST] * (double) days / LONGEST;
        }
        return mean[checked(days)];
    }

    /// The standard deviation of that sum, in units.
    public double deviation(int days) {
        if (checked(days) == 0) {
            return 0;
        }
        if (days > LONGEST) {
            return deviation[deviation.length - 1] * (double) days / LONGEST;
        }
        int upper = upperKnot(days);
        double weight = weight(days, upper);
        double below = upper == 0 ? 0 : deviation[upper - 1];
        return below + weight * (deviation[upper] - below);
    }

    /// Units that demand stays at or below with that probability (0 to 1), not yet rounded.
    public double level(double probability, int days) {
        if (probability <= 0 || probability >= 1) {
            throw new IllegalArgumentException("Not a probability between 0 and 1: " + probability);
        }
        if (checked(days) == 0) {
            return 0;
        }
        if (days > LONGEST) {
            return level(probability, LONGEST) * days / LONGEST;
        }
        int upper = upperKnot(days);
        double above = atKnot(probability, upper);
        double below = upper == 0 ? 0 : atKnot(probability, upper - 1);
        return below + weight(days, upper) * (above - below);
    }

    /// The same in whole units: a sum of counts is compared half-way between two of them (continuity correction).
    public int quantile(double probability, int days) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, Math.ceil(level(probability, days) - 0.5 - 1e-4)));
    }

    /// The same with demand so many times as much on the days from `from` to `to` (excluded): every horizon's
    /// distribution is stretched as its mean is.
    public CumulativeDemand times(double factor, int from, int to) {
        return restated(day -> day >= from && day < to ? factor : 1);
    }

    /// The same with the demand of day i (from 0 on) multiplied by a factor; widths grow in step.
    CumulativeDemand restated(IntToDoubleFunction factor) {
        var means = new float[mean.length];
        for (int h = 1; h < mean.length; h++) {
            means[h] = (float) (means[h - 1] + Math.max(0, mean[h] - mean[h - 1]) * factor.applyAsDouble(h - 1));
        }
        return scaledTo(means);
    }

    /// The same with other means; widths grow in step.
    private CumulativeDemand scaledTo(float[] means) {
        var deviations = deviation.clone();
        var levels = new float[quantiles.length][];
        for (int k = 0; k < KNOTS.length; k++) {
            double ratio = mean[KNOTS[k]] > 0 ? means[KNOTS[k]] / (double) mean[KNOTS[k]] : 1;
            deviations[k] = (float) (deviation[k] * ratio);
            levels[k] = quantiles[k].clone();
            for (int j = 0; j < levels[k].length; j++) {
                levels[k][j] = (float) (levels[k][j] * ratio);
            }
        }
        return new CumulativeDemand(means, deviations, levels);
    }

    private static int checked(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A horizon of " + days + " days");
        }
        return days;
    }

    /// How many horizons must be known for sums over so many days to be told.
    static int knotsFor(int days) {
        return upperKnot(days) + 1;
    }

    private static int upperKnot(int days) {
        int found = Arrays.binarySearch(KNOTS, days);
        return found >= 0 ? found : -found - 1;
    }

    private double weight(int days, int upper) {
        int below = upper == 0 ? 0 : KNOTS[upper - 1];
        double step = mean[KNOTS[upper]] - mean[below];
        return step > 1e-9 ? (mean[days] - mean[below]) / step : (double) (days - below) / (KNOTS[upper] - below);
    }

    private double atKnot(double probability, int knot) {
        int found = Arrays.binarySearch(PROBABILITIES, probability);
        float[] levels = quantiles[knot];
        if (found >= 0) {
            return levels[found];
        }
        int upper = -found - 1;
        if (upper == 0) {
            return levels[0];
        }
        if (upper == levels.length) {
            return levels[upper - 1];
        }
        double weight = (Normal.quantile(probability) - SCORES[upper - 1]) / (SCORES[upper] - SCORES[upper - 1]);
        return levels[upper - 1] + weight * (levels[upper] - levels[upper - 1]);
    }

    private void makeMonotone() {
        for (int k = 0; k < quantiles.length; k++) {
            for (int j = 0; j < quantiles[k].length; j++) {
                float least = Math.max(0, Math.max(k > 0 ? quantiles[k - 1][j] : 0, j > 0 ? quantiles[k][j - 1] : 0));
                quantiles[k][j] = Math.max(least, quantiles[k][j]);
            }
            deviation[k] = Math.max(k > 0 ? deviation[k - 1] : 0, deviation[k]);
        }
    }

    private static double[] scores() {
        var scores = new double[PROBABILITIES.length];
        for (int j = 0; j < scores.length; j++) {
            scores[j] = Normal.quantile(PROBABILITIES[j]);
        }
        return scores;
    }
}
