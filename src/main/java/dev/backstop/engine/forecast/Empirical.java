package dev.backstop.engine.forecast;

/// Quantiles of what was observed, and of a distribution that stands in where little was.
final class Empirical {
    private Empirical() {}

    /// The quantile of sorted values, linear between neighbours (Hyndman and Fan's type 7); 0 of no values.
    static double quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return 0;
        }
        double place = probability * (sorted.length - 1);
        int below = (int) Math.min(sorted.length - 1, Math.floor(place));
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// The quantile, at normal score z, of a gamma distribution with that mean and standard deviation: never
    /// negative, skewed as demand is. Source: Wilson and Hilferty (1931), the cube root of a gamma value is nearly
    /// normal.
    static double gamma(double mean, double deviation, double z) {
        if (mean <= 0 || deviation <= 0) {
            return Math.max(0, mean);
        }
        double ninth = deviation * deviation / (9 * mean * mean);
        double root = Math.max(0, 1 - ninth + z * Math.sqrt(ninth));
        return mean * root * root * root;
    }
}
