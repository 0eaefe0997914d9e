package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.season.Decomposition;

/// A series up to one of its buckets as a network sees it: in logarithms freed of the season, less their
/// smoothed level, in units of the changes from season to season, so that large and small, calm and lively
/// series look alike.
///
/// It sees the newest values; levels smoothed quickly and slowly; levels and slopes of smoothing with a trend;
/// the slopes of straight lines; and, in places that have no sign, how lively the series is and how long.
/// `factors` is the season from the next bucket on.
record Stretch(double[] seen, double level, double size, double[] factors) {
    /// The places of `seen` that would change their sign if the series were turned upside down.
    static final int TURNING = 32;

    static final int INPUTS = TURNING + 4;

    private static final int NEWEST = 18;
    private static final double[] SMOOTHINGS = {0.2, 0.05, 0.1, 0.4, 0.7};
    private static final double[][] TRENDS = {{0.2, 0.05}, {0.4, 0.1}, {0.6, 0.2}, {0.2, 0.2}};
    private static final int LATELY = 36;
    private static final double KEEP = 0.95;
    private static final double FURTHEST = 8;

    /// How many values a series must have at least to be seen so.
    static int least(int season) {
        return Math.max(2 * season, NEWEST);
    }

    /// Of the first `n` values and their logarithms.
    static Stretch of(double[] y, double[] logs, int n, int season) {
        var factors = Decomposition.shrunk(y, n, season);
        var free = new double[n];
        var ahead = new double[season];
        for (int k = 0; k < season; k++) {
            double log = StrictMath.log(factors[k]);
            for (int i = k; i < n; i += season) {
                free[i] = logs[i] - log;
            }
            ahead[Math.floorMod(k - n, season)] = factors[k];
        }
        double size = 0;
        for (int i = season; i < n; i++) {
            size += Math.abs(logs[i] - logs[i - season]) / (n - season);
        }
        return new Look(free, n, season).at(size, ahead);
    }

    /// What came of it at these distances, as a network is to say it, so many times over; NaN where it is not
    /// among the first `known`.
    double[] came(double[] logs, int n, int known, int[] distances, int times) {
        var came = new double[times * distances.length];
        for (int k = 0; k < came.length; k++) {
            int distance = distances[k % distances.length];
            came[k] = n + distance < known
                    ? scaled(logs[n + distance] - StrictMath.log(factors[distance % factors.length]))
                    : Double.NaN;
        }
        return came;
    }

    private double scaled(double log) {
        return Math.clamp((log - level) / size, -FURTHEST, FURTHEST);
    }

    /// The values that such an answer stands for, `horizon` of them: between the distances along straight lines.
    double[] path(double[] answer, int[] distances, int horizon) {
        var path = new double[horizon];
        int k = 0;
        for (int h = 0; h < horizon; h++) {
            k += h > distances[k] ? 1 : 0;
            double share = k == 0 ? 1 : (h - distances[k - 1]) / (double) (distances[k] - distances[k - 1]);
            double part = k == 0 ? answer[0] : answer[k - 1] + share * (answer[k] - answer[k - 1]);
            double log = level + size * Math.clamp(part, -2 * FURTHEST, 2 * FURTHEST);
            path[h] = StrictMath.exp(log) * factors[h % factors.length];
        }
        return path;
    }

    /// Gathers what is seen of a series freed of its season.
    private static final class Look {
        private final double[] y;
        private final int n;
        private final int season;
        private final double[] seen = new double[INPUTS];
        private int next;

        Look(double[] y, int n, int season) {
            this.y = y;
            this.n = n;
            this.season = season;
        }

        Stretch at(double size, double[] ahead) {
            double level = smoothed(SMOOTHINGS[0])[0];
            if (size <= 0) {
                return new Stretch(seen, level, 0, ahead);
            }
            for (int k = 0; k < NEWEST; k++) {
                see((y[n - 1 - k] - level) / size);
            }
            for (int k = 1; k < SMOOTHINGS.length; k++) {
                see((smoothed(SMOOTHINGS[k])[0] - level) / size);
            }
            for (double[] weights : TRENDS) {
                trend(weights, level, size);
            }
            see(slope(n) * season / size);
            see(slope(Math.min(n, LATELY)) * season / size);
            see(StrictMath.log(size) + 2.5);
            see(StrictMath.log(smoothed(0.2)[1] / size + 0.01));
            see(StrictMath.log(smoothed(0.7)[1] / size + 0.01));
            see(StrictMath.log(n / (5.0 * season)));
            return new Stretch(seen, level, size, ahead);
        }

        private void see(double value) {
            seen[next++] = Math.clamp(value, -FURTHEST, FURTHEST);
        }

        /// The level of simple smoothing, and its mean absolute error lately.
        private double[] smoothed(double smoothing) {
            double level = y[0];
            double misses = 0;
            double weight = 0;
            for (int i = 1; i < n; i++) {
                double miss = y[i] - level;
                level += Math.max(smoothing, 1.0 / (i + 1)) * miss;
                misses = KEEP * misses + Math.abs(miss);
                weight = KEEP * weight + 1;
            }
            return new double[] {level, misses / Math.max(1, weight)};
        }

        /// Level and slope of smoothing with a trend (Holt).
        private void trend(double[] weights, double from, double size) {
            double level = y[0];
            double slope = 0;
            for (int i = 1; i < n; i++) {
                double least = 1.0 / (i + 1);
                double before = level + slope;
                double move = Math.max(weights[0], least) * (y[i] - before);
                level = before + move;
                slope += Math.max(weights[1], least) * move;
            }
            see((level - from) / size);
            see(slope * season / size);
        }

        /// The slope of the line through the last values.
        private double slope(int count) {
            double middle = (count - 1) / 2.0;
            double products = 0;
            double squares = 0;
            for (int i = 0; i < count; i++) {
                products += (i - middle) * y[n - count + i];
                squares += (i - middle) * (i - middle);
            }
            return squares > 0 ? products / squares : 0;
        }
    }
}
