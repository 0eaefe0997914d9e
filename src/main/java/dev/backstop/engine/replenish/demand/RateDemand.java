package dev.backstop.engine.replenish.demand;

import dev.backstop.engine.forecast.numeric.Normal;
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
    private static final double CLOSE = 1e-8;
    private static final double TINY = 1e-200;
    private static final double LITTLE = 1e-15;

    private final double[] weights;
    private final double[] means;
    private final double[] dispersions;
    private final double[] slopes;
    private final double[] offsets;

    /// The normal score of each at so many units is slope · ∛units − offset.
    private RateDemand(double[] weights, double[] means, double[] dispersions, double[] slopes, double[] offsets) {
        this.weights = weights;
        this.means = means;
        this.dispersions = dispersions;
        this.slopes = slopes;
        this.offsets = offsets;
    }

    /// As likely each as the next: so many units on average, with that variance over mean.
    static RateDemand of(double[] means, double dispersion) {
        int count = means.length;
        var demand = sized(count);
        for (int i = 0; i < count; i++) {
            double mean = Math.max(LEAST_MEAN, means[i]);
            double root = 1 / (3 * Math.sqrt(mean / dispersion));
            demand.weights[i] = 1.0 / count;
            demand.means[i] = mean;
            demand.dispersions[i] = dispersion;
            demand.slopes[i] = 1 / (StrictMath.cbrt(mean) * root);
            demand.offsets[i] = 1 / root - root;
        }
        return demand;
    }

    /// One of several, each with its weight.
    static RateDemand mixed(List<RateDemand> parts, double... weights) {
        var mixed = sized(parts.stream().mapToInt(part -> part.means.length).sum());
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            int count = part.means.length;
            for (int j = 0; j < count; j++) {
                mixed.weights[at + j] = weights[i] * part.weights[j];
            }
            System.arraycopy(part.means, 0, mixed.means, at, count);
            System.arraycopy(part.dispersions, 0, mixed.dispersions, at, count);
            System.arraycopy(part.slopes, 0, mixed.slopes, at, count);
            System.arraycopy(part.offsets, 0, mixed.offsets, at, count);
            at += count;
        }
        return mixed;
    }

    private static RateDemand sized(int count) {
        return new RateDemand(
                new double[count], new double[count], new double[count], new double[count], new double[count]);
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
        return moreAt(StrictMath.cbrt(units + HALF));
    }

    /// kθ·(1 − F(k+1)) − x·(1 − F(k)) of each. Source: Snyder and Shen, appendix C.
    @Override
    public double shortage(double units) {
        if (units < 0) {
            return mean() - units;
        }
        double missed = 0;
        double from = units + HALF;
        double root = StrictMath.cbrt(from);
        for (int i = 0; i < means.length; i++) {
            double shape = means[i] / dispersions[i];
            double ninth = 1 / (9 * (shape + 1));
            double score = (root / StrictMath.cbrt(means[i] + dispersions[i]) - 1 + ninth) / Math.sqrt(ninth);
            double next = Normal.probability(-score);
            double own = Normal.probability(offsets[i] - slopes[i] * root);
            missed += weights[i] * Math.max(0, means[i] * next - from * own);
        }
        return missed;
    }

    /// By secants: the normal score of a mixture is nearly a line in the cube root of units, as that of each part is
    /// one. Bisection where a secant would leave what is known to hold the root.
    @Override
    public double quantile(double probability) {
        double wanted = Normal.quantile(probability);
        double low = Double.MAX_VALUE;
        double high = 0;
        double root = 0;
        double slope = 0;
        for (int i = 0; i < means.length; i++) {
            double own = root(i, wanted);
            low = Math.min(low, own);
            high = Math.max(high, own);
            root += weights[i] * own;
            slope += weights[i] * slopes[i];
        }
        double miss = score(root) - wanted;
        for (int step = 0; step < STEPS && Math.abs(miss) > CLOSE && high - low > CLOSE * high; step++) {
            low = miss < 0 ? root : low;
            high = miss < 0 ? high : root;
            double next = root - miss / slope;
            next = next > low && next < high ? next : (low + high) / 2;
            double then = score(next) - wanted;
            slope = (then - miss) / (next - root) > 0 ? (then - miss) / (next - root) : slope;
            root = next;
            miss = then;
        }
        return units(root);
    }

    /// As many units as are surely enough.
    public double most() {
        double score = -Normal.quantile(SURELY);
        double most = 1;
        for (int i = 0; i < means.length; i++) {
            most = Math.max(most, units(root(i, score)));
        }
        return most;
    }

    /// The cube root of the units (and a half) at which part i has that normal score.
    private double root(int i, double score) {
        return Math.max(0, (score + offsets[i]) / slopes[i]);
    }

    private double score(double root) {
        return -Normal.quantile(Math.clamp(moreAt(root), TINY, 1 - LITTLE));
    }

    private double moreAt(double root) {
        double more = 0;
        for (int i = 0; i < means.length; i++) {
            more += weights[i] * Normal.probability(offsets[i] - slopes[i] * root);
        }
        return more;
    }

    private static double units(double root) {
        return Math.max(0, root * root * root - HALF);
    }

    @Override
    public String toString() {
        return "RateDemand" + Arrays.toString(means);
    }
}
