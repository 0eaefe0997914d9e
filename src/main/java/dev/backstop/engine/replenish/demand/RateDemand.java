package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.Normal;
import java.util.Arrays;
import java.util.List;

/// Demand of which the rate itself is one of several: a mixture of gamma distributions that stand in for counts (x
/// units or fewer is everything below x and a half).
///
/// A gamma value's cube root is nearly normal, so that each chance is one normal probability. Source: Wilson and
/// Hilferty (1931).
public final class RateDemand implements Demand {
    private static final double HALF = 0.5;
    private static final double LEAST_MEAN = 1e-6;
    private static final int STEPS = 60;
    private static final double SURELY = 1e-9;

    private final double[] weights;
    private final double[] means;
    private final double[] dispersions;

    private RateDemand(double[] weights, double[] means, double[] dispersions) {
        this.weights = weights;
        this.means = means;
        this.dispersions = dispersions;
    }

    /// As likely each as the next: so many units on average, with that variance over mean.
    static RateDemand of(double[] means, double dispersion) {
        var weights = new double[means.length];
        var dispersions = new double[means.length];
        var bounded = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            weights[i] = 1.0 / means.length;
            dispersions[i] = dispersion;
            bounded[i] = Math.max(LEAST_MEAN, means[i]);
        }
        return new RateDemand(weights, bounded, dispersions);
    }

    /// One of several, each with its weight.
    static RateDemand mixed(List<RateDemand> parts, double... weights) {
        int count = parts.stream().mapToInt(part -> part.means.length).sum();
        var mixed = new RateDemand(new double[count], new double[count], new double[count]);
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            for (int j = 0; j < part.means.length; j++, at++) {
                mixed.weights[at] = weights[i] * part.weights[j];
                mixed.means[at] = part.means[j];
                mixed.dispersions[at] = part.dispersions[j];
            }
        }
        return mixed;
    }

    @Override
    public double mean() {
        double mean = 0;
        for (int i = 0; i < means.length; i++) {
            mean += weights[i] * means[i];
        }
        return mean;
    }

    @Override
    public double probability(double units) {
        return units < 0 ? 0 : Math.max(0, 1 - more(units));
    }

    /// The chance of more than so many units: kinder to tiny chances than one less the probability.
    double more(double units) {
        double more = 0;
        for (int i = 0; i < means.length; i++) {
            more += weights[i] * Normal.probability(-score(i, means[i] / dispersions[i], units + HALF));
        }
        return more;
    }

    /// kθ·(1 − F(k+1)) − x·(1 − F(k)) of each. Source: Snyder and Shen, appendix C.
    @Override
    public double shortage(double units) {
        if (units < 0) {
            return mean() - units;
        }
        double missed = 0;
        double from = units + HALF;
        for (int i = 0; i < means.length; i++) {
            double shape = means[i] / dispersions[i];
            double next = Normal.probability(-score(i, shape + 1, from));
            double own = Normal.probability(-score(i, shape, from));
            missed += weights[i] * Math.max(0, means[i] * next - from * own);
        }
        return missed;
    }

    @Override
    public double quantile(double probability) {
        double chance = 1 - probability;
        double score = Normal.quantile(probability);
        double low = Double.MAX_VALUE;
        double high = 0;
        for (int i = 0; i < means.length; i++) {
            double own = level(i, score);
            low = Math.min(low, own);
            high = Math.max(high, own);
        }
        return between(low, high, chance);
    }

    /// As many units as are surely enough.
    public double most() {
        double score = -Normal.quantile(SURELY);
        double most = 1;
        for (int i = 0; i < means.length; i++) {
            most = Math.max(most, level(i, score));
        }
        return most;
    }

    /// The root of more(x) = chance by false position on the logarithm, the end that stays halved (Illinois).
    private double between(double from, double to, double chance) {
        double low = from;
        double high = to;
        double above = Math.log(Math.max(Double.MIN_NORMAL, more(low)) / chance);
        double below = Math.log(Math.max(Double.MIN_NORMAL, more(high)) / chance);
        for (int step = 0; step < STEPS && high - low > 1e-6 * Math.max(1, high); step++) {
            double middle = above - below > 0 ? low + (high - low) * above / (above - below) : (low + high) / 2;
            middle = Math.clamp(middle, low, high);
            double at = Math.log(Math.max(Double.MIN_NORMAL, more(middle)) / chance);
            if (Math.abs(at) < 1e-9) {
                return middle;
            }
            if (at > 0) {
                low = middle;
                above = at;
                below /= 2;
            } else {
                high = middle;
                below = at;
                above /= 2;
            }
        }
        return high;
    }

    private double level(int i, double score) {
        double shape = means[i] / dispersions[i];
        double ninth = 1 / (9 * shape);
        double root = Math.max(0, 1 - ninth + score * Math.sqrt(ninth));
        return Math.max(0, means[i] * root * root * root - HALF);
    }

    private double score(int i, double shape, double units) {
        double ninth = 1 / (9 * shape);
        return (Math.cbrt(units / (shape * dispersions[i])) - 1 + ninth) / Math.sqrt(ninth);
    }

    @Override
    public String toString() {
        return "RateDemand" + Arrays.toString(means);
    }
}
