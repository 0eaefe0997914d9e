package dev.backstop.engine.forecast.theta;

import dev.backstop.engine.forecast.numeric.NelderMead;

/// The Theta method: simple exponential smoothing of the level, with a share of the trend line added.
///
/// With `theta` 2 and the line of the whole history it is the method of Assimakopoulos and Nikolopoulos (2000) in
/// the form of Hyndman and Billah (2003); with the line learnt as the series goes on and all values optimised it is
/// the dynamic optimised Theta model (DOTM) of Fiorucci and others (2016).
public record Theta(double level, double smoothing, double theta) {
    private static final double[] LOWER = {0, 0.02, 1};
    private static final double[] UPPER = {1, 0.99, 8};

    /// The best dynamic model of the first `n` values, season taken off before.
    public static Theta fit(double[] y, int n) {
        return fit(y, n, new Theta(Double.NaN, 0.4, 2), 160);
    }

    /// The same, begun from another model's values and with so many trials.
    public static Theta fit(double[] y, int n, Theta start, int evaluations) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            least = Math.min(least, y[i]);
            most = Math.max(most, y[i]);
        }
        double low = least - 0.2 * (most - least);
        double range = Math.max(1e-9, 1.4 * (most - least));
        double first = Double.isNaN(start.level) ? (y[0] - low) / range : (start.level - low) / range;
        double[] best = NelderMead.minimum(
                p -> new Theta(low + p[0] * range, p[1], p[2]).squares(y, n),
                new double[] {Math.clamp(first, 0, 1), start.smoothing, start.theta},
                LOWER,
                UPPER,
                evaluations,
                1e-5);
        return new Theta(low + best[0] * range, best[1], best[2]);
    }

    /// The squared one-step errors of the first `n` values, from the third on.
    double squares(double[] y, int n) {
        return run(y, n, new double[0]);
    }

    /// The expected values after the first `n`.
    public double[] forecast(double[] y, int n, int horizon) {
        var path = new double[horizon];
        run(y, n, path);
        return path;
    }

    private double run(double[] y, int n, double[] path) {
        double share = 1 - 1 / theta;
        double keep = 1 - smoothing;
        double state = smoothing * y[0] + keep * level;
        double mean = y[0];
        double slope = 0;
        double intercept = y[0];
        double power = keep;
        double squares = 0;
        for (int i = 1; i < n + path.length; i++) {
            double further = power * keep;
            double expected = state + share * (power * intercept + (1 - further) / smoothing * slope);
            double value = expected;
            if (i < n) {
                value = y[i];
                double error = value - expected;
                squares += i > 2 ? error * error : 0;
            } else {
                path[i - n] = expected;
            }
            state = smoothing * value + keep * state;
            slope = ((i - 1) * slope + 6 * (value - mean) / (i + 1)) / (i + 2);
            mean = (i * mean + value) / (i + 1);
            intercept = mean - slope * (i + 2) / 2;
            power = further;
        }
        return squares;
    }

    /// The expected values of the classic method (theta 2, the line of the whole history), smoothed from `level`
    /// on.
    public double[] classic(double[] y, int n, int horizon) {
        double meanTime = (n - 1) / 2.0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += y[i] / n;
        }
        double product = 0;
        double squares = 0;
        double state = level;
        double power = 1;
        for (int i = 0; i < n; i++) {
            product += (i - meanTime) * (y[i] - mean);
            squares += (i - meanTime) * (i - meanTime);
            state += smoothing * (y[i] - state);
            power *= 1 - smoothing;
        }
        double half = squares > 0 ? product / squares / 2 : 0;
        double ahead = smoothing > 0 ? (1 - power) / smoothing : n;
        var path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            path[h] = state + half * (h + ahead);
        }
        return path;
    }
}
