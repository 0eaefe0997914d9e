package dev.backstop.engine.forecast.learnt;

import dev.backstop.engine.forecast.numeric.Normal;

/// The distribution of a sum of counts by its mean and variance, read along the scale of normal scores.
///
/// A negative binomial where the variance is above the mean and the mean small, else a gamma distribution (Wilson
/// and Hilferty 1931: the cube root of a gamma value is nearly normal). A count of k fills the stretch from k − ½ to
/// k + ½, so that a level between two counts has a meaning; none is just none. Source: Czado, Gneiting and Held
/// (2009), the probability integral transform of counts.
record CountDistribution(double mean, double variance) {
    /// Scores further out than this are not told apart.
    static final double FARTHEST = 6;

    private static final double LARGE = 60;
    private static final double TINY = 1e-12;
    private static final double HALF = 0.5;
    private static final double UNDISPERSED = 0.5;
    private static final double POISSON = 1.001;

    /// Whether nothing but the mean is possible.
    boolean isCertain() {
        return mean <= 0 || variance <= TINY * mean;
    }

    private boolean isCounted() {
        return variance > UNDISPERSED * mean && mean <= LARGE;
    }

    /// The normal score of the chance of at most so many units.
    double score(double units) {
        if (units < 0) {
            return -FARTHEST;
        }
        if (isCertain()) {
            return units + HALF >= mean ? FARTHEST : -FARTHEST;
        }
        if (!isCounted()) {
            double ninth = variance / (9 * mean * mean);
            double root = StrictMath.cbrt((units + HALF) / mean);
            return Math.clamp((root - 1 + ninth) / Math.sqrt(ninth), -FARTHEST, FARTHEST);
        }
        var walk = new Walk();
        while (walk.count < units && walk.goesOn()) {
            walk.step();
        }
        return score(walk);
    }

    private static double score(Walk walk) {
        double tail = Math.clamp(1 - walk.total, 1e-12, 1 - 1e-12);
        return Math.clamp(Normal.quantile(1 - tail), -FARTHEST, FARTHEST);
    }

    /// The levels at rising normal scores.
    void levels(double[] scores, float[] into) {
        if (isCounted()) {
            counted(scores, into);
        } else {
            double ninth = variance / (9 * mean * mean);
            for (int j = 0; j < scores.length; j++) {
                double root = Math.max(0, 1 - ninth + scores[j] * Math.sqrt(ninth));
                into[j] = (float) (mean * root * root * root);
            }
        }
    }

    private void counted(double[] scores, float[] into) {
        var walk = new Walk();
        for (int j = 0; j < scores.length; j++) {
            double probability = Normal.probability(scores[j]);
            while (walk.total < probability && walk.goesOn()) {
                walk.step();
            }
            double part = 1 - (walk.total - probability) / Math.max(TINY, walk.chance);
            into[j] = (float) (walk.count == 0 ? 0 : walk.count - HALF + Math.clamp(part, 0, 1));
        }
    }

    /// The counts from none on with their chances.
    private final class Walk {
        private final double ratio = Math.max(POISSON, variance / mean);
        private final double size = mean / (ratio - 1);
        private final double fail = 1 - 1 / ratio;
        private int count;
        private double chance = StrictMath.exp(-size * StrictMath.log(ratio));
        private double total = chance;

        void step() {
            chance *= (size + count) / (count + 1) * fail;
            count++;
            total += chance;
        }

        boolean goesOn() {
            return count <= mean || chance > TINY * 1e-3;
        }
    }
}
