package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.LinearSystem;
import java.util.Arrays;
import java.util.List;

/// One autoregression for many series together: what follows a stretch of demand, learnt from all of them.
///
/// It sees logarithms less their mean over the stretch, so that large and small series look alike, and with them the
/// season as it is; each series weighs the same. Source: Montero-Manso and Hyndman (2021), who find such a model for
/// all series of a kind as good as one for each; it errs otherwise than those, which is what a combination asks for.
final class PooledAutoregression {
    private static final double MOST_LOGARITHM = 27;
    private static final double RIDGE = 1e-3;
    private static final double CONSTANT = 0.01;

    private final int lags;
    private final double[] coefficients;

    private PooledAutoregression(int lags, double[] coefficients) {
        this.lags = lags;
        this.coefficients = coefficients;
    }

    /// Learns from the values of each series but for its last `hidden`; a stretch is a season and a half.
    static PooledAutoregression learnt(List<Buckets> all, int hidden, int season) {
        int lags = season + season / 2;
        var products = new double[lags + 1][lags + 1];
        var hits = new double[lags + 1];
        for (var series : all) {
            gather(Buckets.logarithms(series.y(), Math.max(0, series.n() - hidden)), lags, season, products, hits);
        }
        double diagonal = 0;
        for (int k = 0; k <= lags; k++) {
            diagonal += products[k][k] / (lags + 1);
        }
        for (int k = 0; k <= lags; k++) {
            products[k][k] += RIDGE * diagonal + 1e-9;
            for (int l = 0; l < k; l++) {
                products[l][k] = products[k][l];
            }
        }
        return new PooledAutoregression(lags, LinearSystem.solve(products, hits));
    }

    private static void gather(double[] y, int lags, int season, double[][] products, double[] hits) {
        double changes = 0;
        for (int i = season; i < y.length; i++) {
            changes += Math.abs(y[i] - y[i - season]) / (y.length - season);
        }
        if (changes <= 0 || y.length <= lags) {
            return;
        }
        double weight = 1 / (changes * changes * (y.length - lags));
        var stretch = new double[lags + 1];
        for (int i = lags; i < y.length; i++) {
            double mean = look(y, i, lags, stretch);
            for (int k = 0; k <= lags; k++) {
                double part = weight * stretch[k];
                hits[k] += part * (y[i] - mean);
                for (int l = 0; l <= k; l++) {
                    products[k][l] += part * stretch[l];
                }
            }
        }
    }

    /// Puts the values before the i-th, newest first, less their mean and followed by a constant, into `stretch`;
    /// gives the mean.
    private static double look(double[] y, int i, int lags, double[] stretch) {
        double mean = 0;
        for (int k = 0; k < lags; k++) {
            mean += y[i - 1 - k] / lags;
        }
        for (int k = 0; k < lags; k++) {
            stretch[k] = y[i - 1 - k] - mean;
        }
        stretch[lags] = CONSTANT;
        return mean;
    }

    /// Whether a series with that many values can be carried on.
    boolean reaches(int n) {
        return n >= lags;
    }

    /// The expected values after the first `n`, one after the other.
    double[] forecast(double[] y, int n, int horizon) {
        var logs = Arrays.copyOf(Buckets.logarithms(y, n), n + horizon);
        var stretch = new double[lags + 1];
        var path = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double next = look(logs, n + h, lags, stretch);
            for (int k = 0; k <= lags; k++) {
                next += coefficients[k] * stretch[k];
            }
            logs[n + h] = Math.clamp(next, -MOST_LOGARITHM, MOST_LOGARITHM);
            path[h] = StrictMath.exp(logs[n + h]);
        }
        return path;
    }
}
