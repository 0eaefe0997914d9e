package dev.backstop.engine.forecast.ets;

import dev.backstop.engine.forecast.numeric.NelderMead;
import dev.backstop.engine.forecast.numeric.QuasiNewton;
import dev.backstop.engine.forecast.season.Decomposition;
import java.util.Arrays;

/// A fitted model with its information criterion (AICc: the smaller, the better).
public record EtsFit(Ets model, double criterion) {
    private static final double[] NO_ERRORS = new double[0];
    private static final double[] NO_SEASON = new double[0];

    /// The best model of a form for the first `n` values, the season's first states taken from a decomposition.
    public static EtsFit of(EtsForm form, double[] y, int n, int season, int evaluations) {
        return new Search(form, y, n, season).best(evaluations);
    }

    /// The most likely model of a form: the season's first states are found as well, which takes many times as
    /// long.
    public static EtsFit thorough(EtsForm form, double[] y, int n, int season) {
        return new Search(form, y, n, season).thorough();
    }

    /// What a search knows of the series.
    private static final class Search {
        private final EtsForm form;
        private final double[] y;
        private final int n;
        private final double[] states;
        private final double first;
        private final double slope;
        private final double reach;

        Search(EtsForm form, double[] y, int n, int season) {
            this.form = form;
            this.y = y;
            this.n = n;
            states = switch (form.season()) {
                case NONE -> NO_SEASON;
                case ADDITIVE -> Decomposition.differences(y, n, season);
                case MULTIPLICATIVE -> Decomposition.factors(y, n, season);
            };
            int count = Math.min(n, Math.max(10, 2 * Math.max(1, states.length)));
            double mean = 0;
            for (int i = 0; i < count; i++) {
                mean += adjusted(i) / count;
            }
            double product = 0;
            double squares = 0;
            double spread = 0;
            for (int i = 0; i < count; i++) {
                double time = i - (count - 1) / 2.0;
                product += time * (adjusted(i) - mean);
                squares += time * time;
                spread += (adjusted(i) - mean) * (adjusted(i) - mean);
            }
            slope = form.hasTrend() && squares > 0 ? product / squares : 0;
            first = mean - slope * (count + 1) / 2.0;
            reach = Math.max(1e-6 * Math.max(1, Math.abs(mean)), Math.sqrt(spread / count));
        }

        private double adjusted(int i) {
            return switch (form.season()) {
                case NONE -> y[i];
                case ADDITIVE -> y[i] - states[i % states.length];
                case MULTIPLICATIVE -> y[i] / states[i % states.length];
            };
        }

        EtsFit best(int evaluations) {
            return judged(model(quick(evaluations)));
        }

        private double[] quick(int evaluations) {
            return NelderMead.minimum(
                    p -> model(p).run(y, n, NO_ERRORS).likelihood(), start(), lower(), upper(), evaluations, 1e-6);
        }

        private EtsFit judged(Ets model) {
            double likelihood = model.run(y, n, NO_ERRORS).likelihood();
            int count = form.parameters(states.length);
            double room = Math.max(1, n - count - 1);
            return new EtsFit(model, likelihood + 2 * count + 2.0 * count * (count + 1) / room);
        }

        EtsFit thorough() {
            double[] best = joined(start(), states);
            for (double[] begin : new double[][] {quick(400), values(0.6, 0.05, 0.9, 0.05, first, slope), start()}) {
                double[] found = joined(begin, states);
                for (int turn = 0; turn < 3; turn++) {
                    found = polished(found);
                }
                best = likelihood(found) < likelihood(best) ? found : best;
            }
            return judged(whole(best));
        }

        private double[] polished(double[] p) {
            return QuasiNewton.minimum(
                    this::likelihood, p, joined(wide(lower()), around(-1)), joined(wide(upper()), around(1)), 150);
        }

        /// The same bounds with more room for the first level and slope.
        private double[] wide(double[] bounds) {
            bounds[1] += 3 * (bounds[1] - first);
            if (form.hasTrend()) {
                bounds[3] += 3 * (bounds[3] - slope);
            }
            return bounds;
        }

        private double likelihood(double[] p) {
            return whole(p).run(y, n, NO_ERRORS).likelihood();
        }

        /// Bounds of the season's states, to that side.
        private double[] around(int side) {
            var bounds = states.clone();
            for (int k = 0; k < bounds.length; k++) {
                bounds[k] += side * (form.season() == EtsForm.Season.ADDITIVE ? 3 * reach : 0.5 * states[k]);
            }
            return bounds;
        }

        private static double[] joined(double[] one, double[] other) {
            var joined = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, joined, one.length, other.length);
            return joined;
        }

        private Ets whole(double[] p) {
            return model(p, Arrays.copyOfRange(p, size(), p.length));
        }

        private int size() {
            int trend = switch (form.trend()) {
                case NONE -> 0;
                case ADDITIVE -> 2;
                case DAMPED -> 3;
            };
            return 2 + trend + (form.hasSeason() ? 1 : 0);
        }

        private double[] start() {
            return values(0.25, 0.1, 0.95, 0.1, first, slope);
        }

        private double[] lower() {
            return values(1e-4, 1e-3, 0.8, 1e-4, first - 3 * reach, slope - reach / 3);
        }

        private double[] upper() {
            return values(0.9999, 0.99, 0.98, 0.99, first + 3 * reach, slope + reach / 3);
        }

        private double[] values(double alpha, double beta, double phi, double gamma, double level, double trend) {
            var values = new double[size()];
            int i = 0;
            values[i++] = alpha;
            values[i++] = level;
            if (form.hasTrend()) {
                values[i++] = beta;
                values[i++] = trend;
            }
            if (form.trend() == EtsForm.Trend.DAMPED) {
                values[i++] = phi;
            }
            if (form.hasSeason()) {
                values[i] = gamma;
            }
            return values;
        }

        private Ets model(double[] p) {
            return model(p, states);
        }

        private Ets model(double[] p, double[] season) {
            int i = 2;
            double beta = form.hasTrend() ? p[i++] * p[0] : 0;
            double trend = form.hasTrend() ? p[i++] : 0;
            double phi = form.trend() == EtsForm.Trend.DAMPED ? p[i++] : 1;
            double gamma = form.hasSeason() ? p[i] * (1 - p[0]) : 0;
            return new Ets(form, p[0], beta, gamma, phi, p[1], trend, season);
        }
    }
}
