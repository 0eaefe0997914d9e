package dev.backstop.engine.forecast.intermittent;

/// Simple exponential smoothing of a series and of its coarser buckets.
public final class Smoothing {
    private static final double[] GRID = {0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.65};
    private static final int TOGETHER = 4;

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
        var best = new Best(n > 0 ? y[0] : 0);
        for (int first = 0; first < GRID.length; first += TOGETHER) {
            best.trySome(y, n, first);
        }
        return best.level;
    }

    /// The best level so far. Several weights are tried in one go, for a processor waits for one sum before the next,
    /// but not for that of another weight.
    private static final class Best {
        private double squares = Double.MAX_VALUE;
        private double level;

        Best(double level) {
            this.level = level;
        }

        void trySome(double[] y, int n, int first) {
            double a0 = GRID[first];
            double a1 = GRID[first + 1];
            double a2 = GRID[first + 2];
            double a3 = GRID[first + 3];
            double l0 = y[0];
            double l1 = l0;
            double l2 = l0;
            double l3 = l0;
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            for (int i = 1; i < n; i++) {
                double value = y[i];
                double e0 = value - l0;
                double e1 = value - l1;
                double e2 = value - l2;
                double e3 = value - l3;
                s0 += e0 * e0;
                s1 += e1 * e1;
                s2 += e2 * e2;
                s3 += e3 * e3;
                l0 += a0 * e0;
                l1 += a1 * e1;
                l2 += a2 * e2;
                l3 += a3 * e3;
            }
            take(s0, l0);
            take(s1, l1);
            take(s2, l2);
            take(s3, l3);
        }

        private void take(double other, double itsLevel) {
            if (other < squares) {
                squares = other;
                level = itsLevel;
            }
        }
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
        return multiple(optimised(y, n), y, n, largest);
    }

    /// The same where the level of size 1 is known.
    public static double multiple(double ofOne, double[] y, int n, int largest) {
        double sum = ofOne;
        for (int size = 2; size <= largest; size++) {
            sum += aggregated(y, n, size);
        }
        return sum / largest;
    }
}
