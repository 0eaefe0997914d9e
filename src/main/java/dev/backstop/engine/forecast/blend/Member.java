package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.arima.SeasonalArima;
import dev.backstop.engine.forecast.ets.EtsFit;
import dev.backstop.engine.forecast.ets.EtsForm;
import dev.backstop.engine.forecast.intermittent.Croston;
import dev.backstop.engine.forecast.intermittent.Smoothing;
import dev.backstop.engine.forecast.theta.Theta;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One method of the combination: the expected values after an origin.
///
/// Most see the series with its season taken off; `ETS`, `DRIFT`, `POOLED` and `NETWORK` see it with only the
/// place in the year taken off. The two shares follow the category instead of the series alone.
enum Member {
    ZERO(it -> new double[it.horizon()]),
    MEAN(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0))),
    STILL(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0.007))),
    SLOW(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0.02))),
    CALM(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0.05))),
    EVEN(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0.1))),
    BRISK(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0.2))),
    QUICK(it -> flat(it, Smoothing.weighted(it.adjusted(), it.n(), 0.4))),
    OPTIMISED(it -> flat(it, Smoothing.optimised(it.adjusted(), it.n()))),
    FADING(it -> flat(it, Croston.fadingRate(it.adjusted(), it.n(), 0.1, 0.1))),
    AGGREGATED(it -> flat(it, Smoothing.multiple(it.adjusted(), it.n(), 6))),
    SHARE_CALM(it -> it.shared().category().path(it.adjusted(), it.n(), it.first(), 0.05)),
    SHARE_BRISK(it -> it.shared().category().path(it.adjusted(), it.n(), it.first(), 0.2)),
    THETA(it -> Theta.fit(it.adjusted(), it.n()).forecast(it.adjusted(), it.n(), it.horizon())),
    LOG_THETA(Member::logTheta),
    DAMPED(it -> smoothed("ADN", it.adjusted(), it.n(), it.horizon())),
    COARSE(Member::coarse),
    ETS(it -> it.ets().mean().clone()),
    DRIFT(Member::drift),
    POOLED(Member::pooled),
    NETWORK(Member::network),
    PROVEN(it -> ProvenSmoothings.forecast(it.adjusted(), it.n(), it.horizon()));

    static final List<Member> FOR_COUNTS = List.of(
            MEAN, STILL, SLOW, CALM, EVEN, BRISK, QUICK, OPTIMISED, FADING, AGGREGATED, SHARE_CALM, SHARE_BRISK);

    /// The same, with a share of nothing: what draws a single number nearer to the least squared error.
    static final List<Member> FOR_POINTS = List.of(
            MEAN, STILL, SLOW, CALM, EVEN, BRISK, QUICK, OPTIMISED, FADING, AGGREGATED, SHARE_CALM, SHARE_BRISK, ZERO);
    static final List<Member> FOR_MONTHS = List.of(DAMPED, COARSE, ETS, DRIFT, EVEN, POOLED, PROVEN);

    /// The same where there are enough months to feed a network.
    static final List<Member> FOR_MANY_MONTHS = List.of(DAMPED, COARSE, ETS, DRIFT, EVEN, POOLED, NETWORK, PROVEN);

    static final List<Member> FOR_SMOOTH =
            List.of(THETA, LOG_THETA, DAMPED, COARSE, ETS, QUICK, EVEN, SHARE_CALM, SHARE_BRISK);

    private static final double MOST_LOGARITHM = 27;

    /// A handful of values shows no trend: below so many, no method goes beyond the most of them.
    private static final int SHORT = 8;

    /// How far beyond the most of the past a trend may lead where there are more.
    private static final double FURTHEST = 20;

    private static final double[] NO_ERRORS = {};

    /// What a method sees: `raw` (freed of the place in the year) and `adjusted` (its season taken off too) up
    /// to the n-th value, of which the first is that of period `first`.
    record View(
            double[] raw,
            double[] adjusted,
            double[] profile,
            int n,
            int first,
            int horizon,
            Shared shared,
            EtsMixture ets,
            PooledNetwork.@Nullable Outlook outlook) {
        static boolean hasSeason(int n, int season) {
            return season > 1 && n >= 2 * season + 5;
        }

        /// What no method may expect more than, before the place in the season and in the year.
        private double most() {
            double most = 0;
            for (int i = 0; i < n; i++) {
                most = Math.max(most, Math.max(raw[i], adjusted[i]));
            }
            return n < SHORT ? most : FURTHEST * most;
        }

        private boolean hasSeason() {
            return hasSeason(n, profile.length);
        }
    }

    /// What is learnt from many series: their category and, where they share a yearly season, what follows what.
    record Shared(
            Category category,
            @Nullable PooledAutoregression pooled,
            @Nullable PooledNetwork network) {}

    /// How a method is asked.
    private interface Path {
        double[] of(View view);
    }

    private final Path path;

    Member(Path path) {
        this.path = path;
    }

    /// The expected values of the buckets after the n-th, none below 0 or beyond reason.
    double[] path(View view) {
        var expected = path.of(view);
        double most = view.most();
        boolean adjusted = this != ETS && this != DRIFT && this != POOLED && this != NETWORK;
        for (int h = 0; h < expected.length; h++) {
            double factor = adjusted ? view.profile[(view.n + h) % view.profile.length] : 1;
            double year = view.shared.category().year(view.first + view.n + h);
            double reach =
                    Math.min(Buckets.MOST, most * Math.max(1, view.profile[(view.n + h) % view.profile.length] * year));
            expected[h] = Math.clamp(expected[h] * factor * year, 0, reach);
        }
        return expected;
    }

    private static double[] flat(View view, double level) {
        var path = new double[view.horizon];
        Arrays.fill(path, level);
        return path;
    }

    private static double[] smoothed(String form, double[] y, int n, int horizon) {
        return EtsFit.of(EtsForm.of(form), y, n, 1, 120)
                .model()
                .run(y, n, NO_ERRORS)
                .forecast(horizon);
    }

    private static double[] logTheta(View view) {
        var logs = Buckets.logarithms(view.adjusted, view.n);
        return powers(Theta.fit(logs, view.n).forecast(logs, view.n, view.horizon));
    }

    private static double[] powers(double[] logs) {
        for (int h = 0; h < logs.length; h++) {
            logs[h] = StrictMath.exp(Math.min(MOST_LOGARITHM, logs[h]));
        }
        return logs;
    }

    /// The mean of damped smoothing of sums of 3, 6 and 12 buckets (as MAPA: Kourentzes and others 2014).
    private static double[] coarse(View view) {
        var mean = new double[view.horizon];
        int used = 0;
        for (int size : new int[] {3, 6, 12}) {
            int count = view.n / size;
            if (count >= 5) {
                var sums = new double[count];
                int from = view.n - count * size;
                for (int i = from; i < view.n; i++) {
                    sums[(i - from) / size] += view.adjusted[i] / size;
                }
                var path = smoothed("ADN", sums, count, (view.horizon + size - 1) / size);
                for (int h = 0; h < mean.length; h++) {
                    mean[h] += path[h / size];
                }
                used++;
            }
        }
        if (used == 0) {
            return flat(view, Smoothing.optimised(view.adjusted, view.n));
        }
        for (int h = 0; h < mean.length; h++) {
            mean[h] /= used;
        }
        return mean;
    }

    private static double[] drift(View view) {
        if (!view.hasSeason()) {
            return view.ets.mean().clone();
        }
        var logs = Buckets.logarithms(view.raw, view.n);
        return powers(SeasonalArima.forecast(logs, view.n, view.profile.length, view.horizon));
    }

    private static double[] pooled(View view) {
        return view.hasSeason() && view.shared.pooled != null && view.shared.pooled.reaches(view.n)
                ? view.shared.pooled.forecast(view.raw, view.n, view.horizon)
                : drift(view);
    }

    private static double[] network(View view) {
        return view.outlook == null ? pooled(view) : view.outlook.middle().clone();
    }
}
