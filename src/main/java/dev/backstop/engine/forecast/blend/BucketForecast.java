package dev.backstop.engine.forecast.blend;

/// What is expected of the buckets to come: the mean of each, the quantiles of each at `levels()`, and the
/// quantiles of their sum.
public record BucketForecast(double[] mean, double[][] quantiles, double[] sum) {
    /// The probabilities of the quantiles, rising.
    public static double[] levels() {
        return Shape.LEVELS.clone();
    }
}
