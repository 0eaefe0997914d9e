package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.numeric.Normal;

/// Demand known by its quantiles, as a forecast gives it: read by interpolation along the normal scale, and
/// continued beyond the last one as steeply as before it.
public final class QuantileDemand implements Demand {
    private static final double[] PROBABILITIES = {
        0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.925, 0.95, 0.975, 0.98, 0.99,
        0.995, 0.999
    };
    private static final double[] SCORES = scores();
    private static final double[] CHANCES = chances();

    private final double mean;
    private final double[] levels;

    private QuantileDemand(double mean, double[] levels) {
        this.mean = mean;
        this.levels = levels;
    }

    /// Total demand over the first days of a forecast.
    public static QuantileDemand of(Forecast forecast, int days) {
        var levels = new double[PROBABILITIES.length];
        for (int j = 0; j < levels.length; j++) {
            levels[j] = forecast.demand().level(PROBABILITIES[j], days);
        }
        return new QuantileDemand(forecast.mean(days), levels);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double probability(double units) {
        int last = levels.length - 1;
        if (units < levels[0]) {
            return units < 0 ? 0 : PROBABILITIES[0];
        }
        if (units >= levels[last]) {
            double step = levels[last] - levels[last - 1];
            double beyond = step > 0 ? (units - levels[last]) / step : 10;
            return Normal.probability(SCORES[last] + beyond * (SCORES[last] - SCORES[last - 1]));
        }
        int above = 1;
        while (levels[above] <= units) {
            above++;
        }
        double step = levels[above] - levels[above - 1];
        double weight = step > 0 ? (units - levels[above - 1]) / step : 1;
        return CHANCES[above - 1] + weight * (CHANCES[above] - CHANCES[above - 1]);
    }

    /// The area above the quantile curve where it lies above `units`.
    @Override
    public double shortage(double units) {
        double missed = 0;
        int last = levels.length - 1;
        for (int j = 0; j < last; j++) {
            missed += above(units, levels[j], levels[j + 1]) * (PROBABILITIES[j + 1] - PROBABILITIES[j]);
        }
        missed += Math.max(0, levels[0] - units) * PROBABILITIES[0];
        return missed + Math.max(0, levels[last] - units) * (1 - PROBABILITIES[last]);
    }

    @Override
    public double quantile(double probability) {
        double score = Normal.quantile(probability);
        int above = 1;
        while (above < levels.length - 1 && PROBABILITIES[above] < probability) {
            above++;
        }
        double weight = Math.max(0, (score - SCORES[above - 1]) / (SCORES[above] - SCORES[above - 1]));
        return Math.max(0, levels[above - 1] + weight * (levels[above] - levels[above - 1]));
    }

    /// The mean of max(0, x − units) for x spread evenly between two levels.
    private static double above(double units, double low, double high) {
        if (units <= low) {
            return (low + high) / 2 - units;
        }
        return units >= high ? 0 : (high - units) * (high - units) / (2 * (high - low));
    }

    private static double[] scores() {
        var scores = new double[PROBABILITIES.length];
        for (int j = 0; j < scores.length; j++) {
            scores[j] = Normal.quantile(PROBABILITIES[j]);
        }
        return scores;
    }

    private static double[] chances() {
        return PROBABILITIES.clone();
    }
}
