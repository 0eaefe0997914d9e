package dev.backstop.engine.forecast.arima;

import dev.backstop.engine.forecast.numeric.NelderMead;

/// A model of the change over a season: (φ, d, θ)(0, 1, Θ) with d 0 or 1 and, for d 0, a mean change.
///
/// With d 1 and φ 0 it is the airline model of Box and Jenkins (1970). Fitted by conditional least squares.
public final class SeasonalArima {
    private static final double[] LOWER = {-0.95, -0.95, -0.95};
    private static final double[] UPPER = {0.95, 0.95, 0.95};
    private static final double[] START = {0.4, 0.5, 0.1};

    private final double[] y;
    private final int n;
    private final int season;
    private final boolean differenced;
    private final double[] changes;
    private final double[] errors;
    private double mean;

    private SeasonalArima(double[] y, int n, int season, boolean differenced) {
        this.y = y;
        this.n = n;
        this.season = season;
        this.differenced = differenced;
        int lost = season + (differenced ? 1 : 0);
        changes = new double[n - lost];
        for (int i = 0; i < changes.length; i++) {
            int t = i + lost;
            changes[i] = y[t] - y[t - season] - (differenced ? y[t - 1] - y[t - season - 1] : 0);
        }
        errors = new double[changes.length];
    }

    /// The expected values after the first `n`, which must be more than a season and five values.
    public static double[] forecast(double[] y, int n, int season, boolean differenced, int horizon) {
        return new SeasonalArima(y, n, season, differenced).forecast(horizon);
    }

    private double[] forecast(int horizon) {
        if (!differenced) {
            for (double change : changes) {
                mean += change / changes.length;
            }
            mean *= changes.length / (changes.length + 12.0);
        }
        var start = START.clone();
        start[2] = differenced ? 0 : 0.5;
        var best = NelderMead.minimum(this::squares, start, LOWER, UPPER, 90, 1e-5);
        squares(best);
        return path(best, horizon);
    }

    private double squares(double[] p) {
        double squares = 0;
        for (int i = 0; i < changes.length; i++) {
            double error = changes[i] - expected(changes, i, errors, p);
            errors[i] = error;
            squares += error * error;
        }
        double pull = p[2] * p[2] + p[0] * p[0] * 0.5 + p[1] * p[1] * 0.5;
        return squares * (1 + pull * 2 / changes.length);
    }

    private double expected(double[] w, int i, double[] e, double[] p) {
        double expected = mean;
        if (i > 0) {
            expected += p[2] * (w[i - 1] - mean) - p[0] * e[i - 1];
        }
        if (i >= season) {
            expected -= p[1] * e[i - season];
        }
        if (i > season) {
            expected += p[0] * p[1] * e[i - season - 1];
        }
        return expected;
    }

    private double[] path(double[] p, int horizon) {
        int known = changes.length;
        var w = java.util.Arrays.copyOf(changes, known + horizon);
        var e = java.util.Arrays.copyOf(errors, known + horizon);
        var x = java.util.Arrays.copyOf(y, n + horizon);
        var path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            w[known + h] = expected(w, known + h, e, p);
            int t = n + h;
            x[t] = w[known + h] + x[t - season] + (differenced ? x[t - 1] - x[t - season - 1] : 0);
            path[h] = x[t];
        }
        return path;
    }
}
