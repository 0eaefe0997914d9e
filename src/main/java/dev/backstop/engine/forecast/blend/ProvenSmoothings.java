package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.ets.BoundedSmoothing;
import java.util.Arrays;
import java.util.stream.Stream;

/// What smoothing expects of a series where no model is fitted: forty given ways to smooth, each believed as far as it
/// has proven itself on this series, near and far.
///
/// From every value of the past on, each says what it would have expected at several distances. The mean absolute
/// errors at those distances, divided by the root of the distance, are added up; belief is the likelihood of errors of
/// that mean size (Laplace's law), a value counting for a quarter, for errors over overlapping stretches are alike.
/// Beforehand slow smoothing is believed more than quick, in inverse proportion, and no trend more than any of the
/// trends. Source: the exponentially weighted average of experts (Cesa-Bianchi and Lugosi 2006, ch. 2), with the
/// logarithm for the loss.
final class ProvenSmoothings {
    private static final double[] SMOOTHINGS = {0.06, 0.15, 0.3, 0.65};

    /// How fast a trend is learnt and what is left of it after each value.
    private static final double[][] TRENDS = {
        {0, 1},
        {0.03, 0.9},
        {0.1, 0.9},
        {0.2, 0.9},
        {0.1, 0.8},
        {0.3, 0.8},
        {0.2, 0.6},
        {0.03, 0.97},
        {0.07, 0.97},
        {0.15, 0.97}
    };

    private static final BoundedSmoothing[] ALL = Arrays.stream(SMOOTHINGS)
            .boxed()
            .flatMap(it -> Stream.of(TRENDS).map(trend -> new BoundedSmoothing(it, trend[0], trend[1])))
            .toArray(BoundedSmoothing[]::new);

    private static final double NO_TREND = 4;
    private static final int FIRST = 8;
    private static final double WITNESS = 0.25;
    private static final double LEAST = 1e-300;

    private ProvenSmoothings() {}

    /// The expected values after the first `n`, season taken off before; none below 0.
    static double[] forecast(double[] y, int n, int horizon) {
        var mean = new double[horizon];
        if (n == 0) {
            return mean;
        }
        int[] distances = PooledNetwork.distances(horizon);
        var paths = new double[ALL.length][];
        var lost = new double[ALL.length];
        for (int k = 0; k < ALL.length; k++) {
            var run = ALL[k].run(y, n);
            paths[k] = run.forecast(horizon);
            lost[k] = lost(run, y, n, distances, run.carried(horizon));
        }
        double[] beliefs = beliefs(lost, Math.max(1, n - FIRST - 1));
        for (int k = 0; k < ALL.length; k++) {
            for (int h = 0; h < horizon; h++) {
                mean[h] += beliefs[k] * Math.max(0, paths[k][h]);
            }
        }
        return mean;
    }

    /// The mean absolute errors at the distances, each in units of the root of its distance, added up.
    private static double lost(BoundedSmoothing.Run run, double[] y, int n, int[] distances, double[] carried) {
        double lost = 0;
        for (int distance : distances) {
            int ahead = distance + 1;
            double sum = 0;
            for (int i = FIRST; i + ahead < n; i++) {
                sum += Math.abs(y[i + ahead] - run.levels()[i] - run.trends()[i] * carried[distance]);
            }
            lost += sum / Math.max(1, n - FIRST - ahead) / Math.sqrt(ahead);
        }
        return lost;
    }

    /// How far each is believed, in all 1.
    private static double[] beliefs(double[] lost, int errors) {
        double least = Arrays.stream(lost).min().orElse(0);
        var beliefs = new double[lost.length];
        double total = 0;
        for (int k = 0; k < beliefs.length; k++) {
            var way = ALL[k];
            double before = (way.trendSmoothing() == 0 ? NO_TREND : 1) / way.smoothing();
            double ratio = Math.max(LEAST, lost[k]) / Math.max(LEAST, least);
            beliefs[k] = before * StrictMath.exp(-WITNESS * errors * StrictMath.log(ratio));
            total += beliefs[k];
        }
        for (int k = 0; k < beliefs.length; k++) {
            beliefs[k] /= total;
        }
        return beliefs;
    }
}
