package dev.backstop.engine.forecast;

/// Quantiles of what was observed.
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
}
