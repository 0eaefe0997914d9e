package dev.backstop.engine.forecast.blend;

/// One series of equally long buckets as the methods see it: no gaps, nothing below zero, nothing endless.
///
/// `first` is the number of its first bucket (so that series of one file share a calendar), `season` the buckets
/// that make one season, `whole` whether only whole units are sold, `positive` whether every bucket sold something.
record Buckets(double[] y, int first, int season, boolean whole, boolean positive) {
    /// Above this a value is taken for this: the square of its sum is still a number.
    static final double MOST = 1e12;

    private static final double LEAST = 1e-3;

    /// The series with its gaps filled: NaN is not known and gets the mean of the nearest known values of its place
    /// in the season; below zero counts as zero.
    static Buckets of(double[] raw, int first, int season) {
        var y = raw.clone();
        boolean whole = true;
        boolean positive = true;
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(raw[i])) {
                y[i] = filled(raw, i, season);
            }
            y[i] = Math.clamp(y[i], 0, MOST);
            whole &= y[i] == Math.rint(y[i]) || Double.isNaN(raw[i]);
            positive &= y[i] > 0;
        }
        return new Buckets(y, first, season, whole, positive);
    }

    private static double filled(double[] raw, int i, int season) {
        double sum = 0;
        double weight = 0;
        int step = Math.max(1, season);
        for (int turn = 1; turn <= 4; turn++) {
            for (int j : new int[] {i - turn * step, i + turn * step}) {
                if (j >= 0 && j < raw.length && !Double.isNaN(raw[j])) {
                    sum += Math.clamp(raw[j], 0, MOST) / turn;
                    weight += 1.0 / turn;
                }
            }
        }
        return weight > 0 ? sum / weight : 0;
    }

    /// The logarithms of the first `n` values; what sold nothing counts as a thousandth.
    static double[] logarithms(double[] y, int n) {
        var logs = new double[n];
        for (int i = 0; i < n; i++) {
            logs[i] = StrictMath.log(Math.max(LEAST, y[i]));
        }
        return logs;
    }

    int n() {
        return y.length;
    }

    /// The place in the season of bucket `i`.
    int place(int i) {
        return season < 2 ? 0 : Math.floorMod(first + i, season);
    }

    /// Whether most buckets sold nothing.
    boolean sparse() {
        int zeros = 0;
        for (double value : y) {
            zeros += value == 0 ? 1 : 0;
        }
        return 2 * zeros > y.length;
    }

    /// The greatest of the first `n`.
    double most(int n) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, y[i]);
        }
        return most;
    }

    double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += y[i];
        }
        return sum;
    }

    /// The mean absolute difference to the same place a season before, of the first `n`; the unit of the scaled
    /// errors.
    double scale(int n) {
        int lag = Math.max(1, season);
        double sum = 0;
        for (int i = lag; i < n; i++) {
            sum += Math.abs(y[i] - y[i - lag]);
        }
        return n > lag && sum > 0 ? sum / (n - lag) : 0;
    }
}
