package dev.backstop.engine.forecast.learnt;

import dev.backstop.engine.forecast.numeric.Normal;

/// How often what came stayed below each normal score of what was expected.
///
/// A count fills the stretch of chances between that of fewer and that of as many. Source: Czado, Gneiting and Held
/// (2009), the non-randomised histogram of probability integral transforms.
final class Curve {
    private static final double STEP = 0.1;
    private static final int POINTS = (int) Math.round(2 * CountDistribution.FARTHEST / STEP) + 1;
    private static final double[] CHANCES = chances();

    private final double[] below;
    private double weight;

    Curve() {
        below = new double[POINTS];
    }

    private Curve(double[] below, double weight) {
        this.below = below;
        this.weight = weight;
    }

    /// The distribution as it is expected, counting as one case.
    static Curve expected() {
        return new Curve(CHANCES.clone(), 1);
    }

    /// Counts a sum of which that was expected.
    void add(CountDistribution expected, double came, double more) {
        double lowScore = expected.score(came - 1);
        double low = Normal.probability(lowScore);
        double high = Normal.probability(expected.score(came));
        int first = (int) Math.max(0, Math.floor((lowScore + CountDistribution.FARTHEST) / STEP));
        for (int i = first; i < POINTS; i++) {
            below[i] += more * part(CHANCES[i], low, high);
        }
        weight += more;
    }

    private static double part(double chance, double low, double high) {
        if (chance >= high) {
            return 1;
        }
        return chance <= low ? 0 : (chance - low) / (high - low);
    }

    void add(Curve other, double times) {
        for (int i = 0; i < POINTS; i++) {
            below[i] += times * other.below[i];
        }
        weight += times * other.weight;
    }

    /// The same counting as one case.
    Curve one() {
        var one = new Curve();
        one.add(this, weight > 0 ? 1 / weight : 0);
        return one;
    }

    /// The same drawn to another, as if that had been seen so many times.
    Curve drawnTo(Curve other, double seen) {
        var drawn = new Curve();
        drawn.add(this, 1);
        drawn.add(other, other.weight > 0 ? seen / other.weight : 0);
        return drawn;
    }

    /// The scores at which to read the distribution expected, so that what comes stays below with these chances
    /// (rising).
    double[] scores(double[] probabilities) {
        var scores = new double[probabilities.length];
        int i = 1;
        for (int j = 0; j < scores.length; j++) {
            double aim = probabilities[j] * weight;
            while (i < POINTS - 1 && below[i] < aim) {
                i++;
            }
            double step = below[i] - below[i - 1];
            double part = step > 0 ? Math.clamp((aim - below[i - 1]) / step, 0, 1) : 1;
            scores[j] = (i - 1 + part) * STEP - CountDistribution.FARTHEST;
        }
        return scores;
    }

    private static double[] chances() {
        var chances = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            chances[i] = Normal.probability(i * STEP - CountDistribution.FARTHEST);
        }
        return chances;
    }
}
