package dev.backstop.engine.forecast.arima;

import dev.backstop.engine.forecast.numeric.NelderMead;
import java.util.Arrays;

/// A model of the change over a season: ARIMA(1,0,1)(0,1,1) with a mean change, fitted by conditional least
/// squares.
///
/// Source: Box and Jenkins (1970), ch. 9. The mean change is drawn to none and the parameters to 0 as far as the
/// history is short.
public final class SeasonalArima {
    private static final double[] LOWER = {-0.95, -0.95, -0.95};
    private static final double[] UPPER = {0.95, 0.95, 0.95};
    private static final double[] START = {0.4, 0.5, 0.5};
    private static final double IMAGINED = 12;
    private static final int EVALUATIONS = 90;

    private final double[] y;
    private final int n;
    private final int season;
    private final double[] changes;
    private final double[] errors;
    private final double mean;

    private SeasonalArima(double[] y, int n, int season) {
        this.y = y;
        this.n = n;
        this.season = season;
        changes = new double[n - season];
        errors = new double[changes.length];
        double sum = 0;
        for (int i = 0; i < changes.length; i++) {
            changes[i] = y[i + season] - y[i];
            sum += changes[i];
        }
        mean = sum / (changes.length + IMAGINED);
    }

    /// The expected values after the first `n`, which must be more than a season.
    public static double[] forecast(double[] y, int n, int season, int horizon) {
        return new SeasonalArima(y, n, season).forecast(horizon);
    }

    private double[] forecast(int horizon) {
        double[] best = NelderMead.minimum(this::squares, START.clone(), LOWER, UPPER, EVALUATIONS, 1e-5);
        squares(best);
        return path(best, horizon);
    }

    /// The squared errors of a moving average, a seasonal moving average and an autoregression (p), and a pull to
    /// 0.
    private double squares(double[] p) {
        double squares = 0;
        for (int i = 0; i < changes.length; i++) {
            double error = changes[i] - expected(changes, i, errors, p);
            errors[i] = error;
            squares += error * error;
        }
        double pull = p[2] * p[2] + (p[0] * p[0] + p[1] * p[1]) / 2;
        return squares * (1 + 2 * pull / changes.length);
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
        var w = Arrays.copyOf(changes, known + horizon);
        var e = Arrays.copyOf(errors, known + horizon);
        var x = Arrays.copyOf(y, n + horizon);
        for (int h = 0; h < horizon; h++) {
            w[known + h] = expected(w, known + h, e, p);
            x[n + h] = x[n + h - season] + w[known + h];
        }
        return Arrays.copyOfRange(x, n, n + horizon);
    }
}
