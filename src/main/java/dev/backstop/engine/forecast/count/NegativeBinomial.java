package dev.backstop.engine.forecast.count;

/// Quantiles of counts with a mean and a variance: negative binomial where the variance is above the mean, Poisson
/// else.
///
/// Large means are read from a gamma distribution of the same mean and variance. Source: Wilson and Hilferty
/// (1931).
public final class NegativeBinomial {
    private static final double LARGE = 60;
    private static final double POISSON = 1.02;

    private NegativeBinomial() {}

    /// For each level (rising) the least whole number that the count stays at or below with that probability.
    public static void quantiles(double mean, double variance, double[] levels, double[] scores, double[] into) {
        if (mean <= 0) {
            java.util.Arrays.fill(into, 0, levels.length, 0);
            return;
        }
        if (mean > LARGE) {
            for (int j = 0; j < levels.length; j++) {
                into[j] = Math.max(0, Math.ceil(gamma(mean, Math.sqrt(Math.max(mean, variance)), scores[j]) - 0.5));
            }
            return;
        }
        count(mean, variance / mean, levels, into);
    }

    private static void count(double mean, double ratio, double[] levels, double[] into) {
        boolean poisson = ratio < POISSON;
        double size = poisson ? 0 : mean / (ratio - 1);
        double chance = poisson ? StrictMath.exp(-mean) : StrictMath.exp(-size * StrictMath.log(ratio));
        double fail = poisson ? 0 : 1 - 1 / ratio;
        double total = chance;
        int k = 0;
        int most = 100_000;
        for (int j = 0; j < levels.length; j++) {
            while (total < levels[j] && k < most) {
                chance *= poisson ? mean / (k + 1) : (size + k) / (k + 1) * fail;
                k++;
                total += chance;
                if (chance < 1e-14 && k > mean) {
                    break;
                }
            }
            into[j] = k;
        }
    }

    /// The quantile at normal score z of a gamma distribution: the cube root of a gamma value is nearly normal.
    public static double gamma(double mean, double deviation, double z) {
        if (mean <= 0 || deviation <= 0) {
            return Math.max(0, mean);
        }
        double ninth = deviation * deviation / (9 * mean * mean);
        double root = Math.max(0, 1 - ninth + z * Math.sqrt(ninth));
        return mean * root * root * root;
    }
}
