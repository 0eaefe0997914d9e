package dev.backstop.engine.forecast.intermittent;

/// Simple exponential smoothing of a series and of its coarser buckets.
public final class Smoothing {
    private static final double[] GRID = {0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.65};

    private Smoothing() {}

    /// The level after the first `n` values, started from `start`.
    public static double level(double[] y, int n, double smoothing, double start) {
        double level = start;
        for (int i = 0; i < n; i++) {
            level += smoothing * (y[i] - level);
        }
        return level;
    }

    /// The level after the first `n` values as the weighted mean of all of them, each older one weighing less by
    /// that share.
    public static double weighted(double[] y, int n, double smoothing) {
        double sum = 0;
        double weight = 0;
        double keep = 1 - smoothing;
        for (int i = 0; i < n; i++) {
            sum = keep * sum + y[i];
            weight = keep * weight + 1;
        }
        return weight > 0 ? sum / weight : 0;
    }

    /// The level with the weight that would have had the least squared errors, among a few.
    public static double optimised(double[] y, int n) {
        double best = Double.MAX_VALUE;
        double chosen = n > 0 ? y[0] : 0;
        for (double smoothing : GRID) {
            double level = y[0];
            double squares = 0;
            for (int i = 1; i < n; i++) {
                double error = y[i] - level;
                squares += error * error;
                level += smoothing * error;
            }
            if (squares < best) {
                best = squares;
                chosen = level;
            }
        }
        return chosen;
    }

    /// Units a bucket from the sums of `size` buckets (the newest whole ones), smoothed with the best weight
    /// (ADIDA). Source: Nikolopoulos and others (2011).
    public static double aggregated(double[] y, int n, int size) {
        int count = n / size;
        if (count == 0) {
            return optimised(y, n);
        }
        var sums = new double[count];
        int from = n - count * size;
        for (int i = from; i < n; i++) {
            sums[(i - from) / size] += y[i];
        }
        return optimised(sums, count) / size;
    }

    /// The mean over all sizes from 1 to `largest` (IMAPA). Source: Petropoulos and Kourentzes (2015).
    public static double multiple(double[] y, int n, int largest) {
        double sum = 0;
        for (int size = 1; size <= largest; size++) {
            sum += aggregated(y, n, size);
        }
        return sum / largest;
    }
}
