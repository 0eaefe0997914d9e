package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.ets.EtsFit;
import dev.backstop.engine.forecast.ets.EtsForm;
import dev.backstop.engine.forecast.intermittent.Croston;
import dev.backstop.engine.forecast.intermittent.Smoothing;
import dev.backstop.engine.forecast.theta.Theta;
import java.util.Arrays;
import java.util.List;

/// One method of the combination: the expected values after the first `n` of a series whose season was taken off.
enum Member {
    ZERO((y, n, h) -> flat(0, h)),
    MEAN((y, n, h) -> flat(Smoothing.weighted(y, n, 0), h)),
    SLOW((y, n, h) -> flat(Smoothing.weighted(y, n, 0.02), h)),
    STILL((y, n, h) -> flat(Smoothing.weighted(y, n, 0.007), h)),
    CALM((y, n, h) -> flat(Smoothing.weighted(y, n, 0.05), h)),
    EVEN((y, n, h) -> flat(Smoothing.weighted(y, n, 0.1), h)),
    BRISK((y, n, h) -> flat(Smoothing.weighted(y, n, 0.2), h)),
    QUICK((y, n, h) -> flat(Smoothing.weighted(y, n, 0.4), h)),
    OPTIMISED((y, n, h) -> flat(Smoothing.optimised(y, n), h)),
    FADING((y, n, h) -> flat(Croston.fadingRate(y, n, 0.1, 0.1), h)),
    AGGREGATED((y, n, h) -> flat(Smoothing.multiple(y, n, 6), h)),
    THETA((y, n, h) -> Theta.fit(y, n).forecast(y, n, h)),
    LOG_THETA(Member::logTheta),
    DAMPED((y, n, h) -> smoothed("ADN", y, n, h)),
    SHARE_CALM(0.05),
    SHARE_BRISK(0.2),
    COARSE(Member::coarse),
    ETS(true, Member::seasonal),
    DRIFT(true, (y, n, m, h) -> arima(y, n, m, false, h)),
    ETS_PLAIN((y, n, h) -> chosen(EtsForm.ADMISSIBLE.subList(0, 6), y, n, 1, h));

    static final List<Member> FOR_COUNTS =
            List.of(MEAN, STILL, SLOW, CALM, EVEN, BRISK, QUICK, OPTIMISED, FADING, AGGREGATED, SHARE_CALM, SHARE_BRISK);
    /// The same, with a share of nothing: what draws a single number nearer to the least squared error.
    static final List<Member> FOR_POINTS =
            List.of(MEAN, STILL, SLOW, CALM, EVEN, BRISK, QUICK, OPTIMISED, FADING, AGGREGATED, SHARE_CALM, SHARE_BRISK, ZERO);
    static final List<Member> FOR_SMOOTH = List.of(THETA, LOG_THETA, DAMPED, COARSE, ETS, DRIFT, QUICK, EVEN);

    static final List<Member> FOR_SHORT = List.of(THETA, LOG_THETA, DAMPED, COARSE, ETS, QUICK, EVEN, SHARE_CALM, SHARE_BRISK);

    /// How a method is asked.
    private interface Path {
        double[] of(double[] y, int n, int horizon);
    }

    private final Path path;
    final boolean raw;
    final double share;

    Member(Path path) {
        this.path = path;
        raw = false;
        share = 0;
    }

    Member(double share) {
        this((y, n, h) -> flat(Smoothing.weighted(y, n, share), h), share);
    }

    private Member(Path path, double share) {
        this.path = path;
        raw = false;
        this.share = share;
    }

    Member(boolean raw, SeasonPath path) {
        this.path = (y, n, h) -> path.of(y, n, 12, h);
        this.raw = raw;
        share = 0;
    }

    private interface SeasonPath {
        double[] of(double[] y, int n, int season, int horizon);
    }

    double[] path(double[] y, int n, int horizon) {
        var expected = path.of(y, n, horizon);
        for (int h = 0; h < horizon; h++) {
            expected[h] = Math.max(0, expected[h]);
        }
        return expected;
    }

    private static double[] flat(double level, int horizon) {
        var path = new double[horizon];
        Arrays.fill(path, level);
        return path;
    }

    private static double[] smoothed(String form, double[] y, int n, int horizon) {
        return EtsFit.of(EtsForm.of(form), y, n, 1, 120).model().run(y, n, new double[0]).forecast(horizon);
    }

    private static double[] arima(double[] y, int n, int season, boolean d, int horizon) {
        if (n < 2 * season + 5) return chosen(EtsForm.ADMISSIBLE.subList(0, 6), y, n, 1, horizon);
        var logs = new double[n];
        for (int i = 0; i < n; i++) {
            logs[i] = StrictMath.log(Math.max(1e-3, y[i]));
        }
        var path = dev.backstop.engine.forecast.arima.SeasonalArima.forecast(logs, n, season, d, horizon);
        for (int h = 0; h < horizon; h++) {
            path[h] = StrictMath.exp(Math.min(27, path[h]));
        }
        return path;
    }

    private static double[] seasonal(double[] y, int n, int season, int horizon) {
        if (n < 2 * season + 5) return chosen(EtsForm.ADMISSIBLE.subList(0, 6), y, n, 1, horizon);
        return chosen(EtsForm.ADMISSIBLE, y, n, season, horizon);
    }

    private static double[] chosen(List<EtsForm> forms, double[] y, int n, int season, int horizon) {
        var fits = forms.stream().map(f -> EtsFit.of(f, y, n, season, 80)).toList();
        double best = fits.stream().mapToDouble(EtsFit::criterion).min().orElse(0);
        var mean = new double[horizon];
        double total = 0;
        for (var fit : fits) {
            double w = Math.exp(-(fit.criterion() - best) / 4);
            if (w < 0.02) continue;
            total += w;
            var p = fit.model().run(y, n, new double[0]).forecast(horizon);
            for (int h = 0; h < horizon; h++) mean[h] += w * p[h];
        }
        for (int h = 0; h < horizon; h++) mean[h] /= total;
        return mean;
    }

    private static double[] logTheta(double[] y, int n, int horizon) {
        var logs = new double[n];
        for (int i = 0; i < n; i++) {
            logs[i] = StrictMath.log(Math.max(1e-3, y[i]));
        }
        var path = Theta.fit(logs, n).forecast(logs, n, horizon);
        for (int h = 0; h < horizon; h++) {
            path[h] = StrictMath.exp(Math.min(27, path[h]));
        }
        return path;
    }

    /// The mean of damped smoothing of sums of 3, 6 and 12 buckets.
    private static double[] coarse(double[] y, int n, int horizon) {
        var mean = new double[horizon];
        int used = 0;
        for (int size : new int[] {3, 6, 12}) {
            int count = n / size;
            if (count < 5) {
                continue;
            }
            var sums = new double[count];
            int from = n - count * size;
            for (int i = from; i < n; i++) {
                sums[(i - from) / size] += y[i] / size;
            }
            var path = smoothed("ADN", sums, count, (horizon + size - 1) / size);
            for (int h = 0; h < horizon; h++) {
                mean[h] += path[h / size];
            }
            used++;
        }
        if (used == 0) {
            return flat(Smoothing.optimised(y, n), horizon);
        }
        for (int h = 0; h < horizon; h++) {
            mean[h] /= used;
        }
        return mean;
    }
}
