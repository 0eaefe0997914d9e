package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.count.NegativeBinomial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Learns from errors of the past what distribution lies around an expected value.
///
/// Three distributions are averaged, quantile by quantile: errors of many series in units of their expected
/// size, a negative binomial, and what the series itself has sold. How much each counts, and how far the result
/// is stretched, is what would have lost least on the past (pinball loss), for small, middle and large
/// expectations apart. Steady series take the first of the three alone, all sizes together: there the rest is
/// noise.
final class Shape {
    static final double[] LEVELS = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99, 0.995};
    private static final double[] SCORES = {
        -2.326348, -1.644854, -1.281552, -0.67449, 0, 0.67449, 0.841621, 1.281552, 1.644854, 2.326348, 2.575829
    };
    private static final int FAMILIES = 3;
    private static final int GROUPS = 3;
    private static final int PARTS = 4;
    private static final double COVER = 0.3;
    private static final int LITTLE = 8;
    private static final double THIN_DISPERSION = 2;
    private static final int LEAST_CASES = 60;
    private static final double TOLERANCE = 0.001;

    /// No quantile is further out than so many times what was most in the past or is expected: errors that one
    /// outlier of millions has blown up say nothing of the others.
    private static final double FURTHEST = 20;

    /// How far the distribution of steady series is moved towards exponential smoothing, from whose own
    /// deviation most of its width comes.
    private static final double TO_SMOOTHED = 0.2;

    private static final List<double[]> MIXES = mixes();
    private static final List<double[]> ERRORS_ALONE = List.of(new double[] {1, 0, 0});
    private static final double[] STRETCHES = {0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5};

    private final List<Case> cases = new ArrayList<>();
    private final ErrorScale scale = new ErrorScale();
    private final double[] standard = SCORES.clone();
    private final boolean steady;
    private final List<double[]> mixes;
    private final double[] bounds;
    private final double[][] stretch;
    private final double[][][] mix;
    private double dispersion = 1;

    Shape(boolean steady) {
        this.steady = steady;
        mixes = steady ? ERRORS_ALONE : MIXES;
        int groups = steady ? 1 : GROUPS;
        bounds = new double[groups - 1];
        stretch = new double[groups][LEVELS.length];
        mix = new double[groups][LEVELS.length][FAMILIES];
    }

    /// Counts what was said of the buckets after an origin, as far as they are known.
    void addSteps(Buckets series, Origin origin, double[] expected) {
        double[] mean = centre(origin, expected);
        int known = Math.min(mean.length, series.n() - origin.n);
        for (int h = 0; h < known && origin.unit > 0; h++) {
            cases.add(new Case(series, origin, h, 1, mean[h], series.y()[origin.n + h]));
        }
    }

    /// Counts what was said of the sum of all buckets after an origin, if all are known.
    void addSum(Buckets series, Origin origin, double[] mean) {
        if (origin.n + mean.length <= series.n() && origin.unit > 0) {
            cases.add(sum(series, origin, mean, series.sum(origin.n, origin.n + mean.length)));
        }
    }

    /// What the distribution of each bucket lies around.
    private double[] centre(Origin origin, double[] expected) {
        var centre = expected.clone();
        for (int h = 0; h < centre.length && steady; h++) {
            centre[h] += TO_SMOOTHED * (origin.smoothed[h] - expected[h]);
        }
        return centre;
    }

    private Case sum(Buckets series, Origin origin, double[] expected, double came) {
        double[] mean = centre(origin, expected);
        return new Case(
                series,
                origin,
                mean.length - 1,
                mean.length,
                Arrays.stream(mean).sum(),
                came);
    }

    void learn() {
        for (var it : cases) {
            dispersion += Math.min(50, it.origin.dispersion) / cases.size();
        }
        dispersion = Math.max(1, cases.isEmpty() ? 1 : dispersion - 1);
        scale.learn(cases);
        var errors = new double[cases.size()];
        var sizes = new double[cases.size()];
        for (int i = 0; i < errors.length; i++) {
            var it = cases.get(i);
            it.scale = scale.of(it);
            errors[i] = (it.came - it.mean) / it.scale;
            sizes[i] = size(it);
        }
        Arrays.sort(errors);
        Arrays.sort(sizes);
        for (int j = 0; j < LEVELS.length && errors.length > 30; j++) {
            standard[j] = quantile(errors, LEVELS[j]);
        }
        for (int g = 0; g < bounds.length && sizes.length > 0; g++) {
            bounds[g] = quantile(sizes, (g + 1.0) / mix.length);
        }
        cases.forEach(it -> it.families = families(it));
        learnMixes();
    }

    private static double size(Case it) {
        return it.mean / it.unit();
    }

    private int group(Case it) {
        double size = size(it);
        int group = 0;
        while (group < bounds.length && size > bounds[group]) {
            group++;
        }
        return group;
    }

    private static double quantile(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private double[][] families(Case it) {
        var families = new double[FAMILIES][LEVELS.length];
        double known = it.origin.n * 0.2;
        double own = (it.origin.dispersion * known + dispersion * 5) / (known + 5);
        double mean = it.mean;
        for (int j = 0; j < LEVELS.length; j++) {
            families[0][j] = Math.max(0, mean + it.scale * standard[j]);
        }
        if (steady) {
            return families;
        }
        NegativeBinomial.quantiles(mean, Math.max(1, own) * mean, LEVELS, SCORES, families[1]);
        if (it.length == 1) {
            double factor = Math.max(0.05, it.origin.factors[it.step]);
            it.origin.seen.quantiles(mean / factor, families[2]);
            for (int j = 0; j < LEVELS.length; j++) {
                families[2][j] *= factor;
            }
        } else {
            double deviation = 1.25 * it.scale;
            NegativeBinomial.quantiles(mean, Math.max(mean, deviation * deviation), LEVELS, SCORES, families[2]);
        }
        return families;
    }

    private static double combined(Case it, double[] mix, double stretch, int j) {
        double quantile = 0;
        for (int f = 0; f < mix.length; f++) {
            quantile += mix[f] * it.families[f][j];
        }
        double stretched = Math.max(0, it.mean + stretch * (quantile - it.mean));
        return it.series.whole() ? Math.rint(stretched) : stretched;
    }

    private void learnMixes() {
        var groups = new ArrayList<List<Case>>();
        for (int g = 0; g < mix.length; g++) {
            groups.add(new ArrayList<>());
        }
        cases.forEach(it -> groups.get(group(it)).add(it));
        for (int g = 0; g < mix.length; g++) {
            for (int j = 0; j < LEVELS.length; j++) {
                learnMix(groups.get(g), g, j);
            }
        }
    }

    /// The mean of all mixes and stretches tried, each the less the more it would have lost: no better than
    /// chance would have it.
    private void learnMix(List<Case> group, int g, int j) {
        mix[g][j] = steady ? ERRORS_ALONE.getFirst() : new double[] {0.5, 0.25, 0.25};
        stretch[g][j] = 1;
        if (group.size() < LEAST_CASES) {
            return;
        }
        var losses = new double[mixes.size() * STRETCHES.length];
        double least = Double.MAX_VALUE;
        for (int i = 0; i < losses.length; i++) {
            losses[i] = loss(group, mixes.get(i / STRETCHES.length), STRETCHES[i % STRETCHES.length], j);
            least = Math.min(least, losses[i]);
        }
        mix[g][j] = new double[FAMILIES];
        stretch[g][j] = 0;
        double total = 0;
        for (int i = 0; i < losses.length; i++) {
            double weight = StrictMath.exp((least - losses[i]) / (TOLERANCE * least + 1e-12));
            total += weight;
            stretch[g][j] += weight * STRETCHES[i % STRETCHES.length];
            for (int f = 0; f < FAMILIES; f++) {
                mix[g][j][f] += weight * mixes.get(i / STRETCHES.length)[f];
            }
        }
        stretch[g][j] /= total;
        for (int f = 0; f < FAMILIES; f++) {
            mix[g][j][f] /= total;
        }
    }

    private static List<double[]> mixes() {
        var mixes = new ArrayList<double[]>();
        for (int a = 0; a <= PARTS; a++) {
            for (int b = 0; a + b <= PARTS; b++) {
                mixes.add(new double[] {a / (double) PARTS, b / (double) PARTS, (PARTS - a - b) / (double) PARTS});
            }
        }
        return mixes;
    }

    private static double loss(List<Case> group, double[] mix, double stretch, int j) {
        double level = LEVELS[j];
        double loss = 0;
        double covered = 0;
        for (var it : group) {
            double above = it.came - combined(it, mix, stretch, j);
            loss += (above >= 0 ? level * above : (level - 1) * above) / it.unit();
            covered += above <= 0 ? 1 : 0;
        }
        double away = Math.abs(covered / group.size() - level) / (1 - Math.abs(2 * level - 1));
        return loss * (1 + COVER * Math.max(0, away - 0.1));
    }

    /// The quantiles of every bucket after an origin.
    double[][] steps(Buckets series, Origin origin, double[] expected) {
        double[] mean = centre(origin, expected);
        var result = new double[mean.length][];
        for (int h = 0; h < mean.length; h++) {
            result[h] = quantiles(new Case(series, origin, h, 1, mean[h], 0));
        }
        return result;
    }

    /// The quantiles of the sum of all buckets after an origin.
    double[] sum(Buckets series, Origin origin, double[] mean) {
        return quantiles(sum(series, origin, mean, 0));
    }

    private double[] quantiles(Case it) {
        var result = new double[LEVELS.length];
        if (it.origin.unit <= 0) {
            unvaried(it, result);
            return result;
        }
        it.scale = scale.of(it);
        it.families = families(it);
        int g = group(it);
        double most = FURTHEST * it.length * Math.max(it.mean, it.series.most(it.origin.n));
        for (int j = 0; j < LEVELS.length; j++) {
            double quantile = Math.min(most, combined(it, mix[g][j], stretch[g][j], j));
            result[j] = j > 0 ? Math.max(result[j - 1], quantile) : quantile;
        }
        return result;
    }

    /// Where demand never changed, it is as it was; where only a few buckets are known that says little, and
    /// chance and the level itself are allowed for.
    private static void unvaried(Case it, double[] into) {
        if (it.origin.n < LITTLE) {
            double variance = THIN_DISPERSION * it.mean + it.mean * it.mean / Math.max(1, it.origin.n);
            NegativeBinomial.quantiles(it.mean, variance, LEVELS, SCORES, into);
        } else {
            Arrays.fill(into, it.series.whole() ? Math.rint(it.mean) : it.mean);
        }
    }
}
