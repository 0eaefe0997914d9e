package dev.backstop.engine.forecast.blend;

/// What is expected of the buckets to come: the mean and the quantiles at `LEVELS` of each, and the quantiles of their
/// sum.
public record BucketForecast(double[] mean, double[][] quantiles, double[] sum) {
    /// The probabilities of the quantiles.
    public static final double[] LEVELS = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99, 0.995};
}
