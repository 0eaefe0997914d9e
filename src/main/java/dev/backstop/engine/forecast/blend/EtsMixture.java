package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.ets.EtsFit;
import dev.backstop.engine.forecast.ets.EtsForm;
import java.util.List;

/// What exponential smoothing in all its forms expects, and by how much it says it may be wrong: each form weighs by
/// its information criterion.
///
/// Source: Burnham and Anderson (2002), halved for caution.
record EtsMixture(double[] mean, double[] deviation) {
    private static final int EVALUATIONS = 50;
    private static final int PLAIN_FORMS = 6;
    private static final double LEAST_WEIGHT = 0.02;
    private static final double[] NO_ERRORS = {};

    /// Of the first `n` values; forms with a season only where it `shows`.
    static EtsMixture of(double[] y, int n, int season, boolean shows, int horizon) {
        var forms = shows ? EtsForm.ADMISSIBLE : EtsForm.ADMISSIBLE.subList(0, PLAIN_FORMS);
        return mixed(
                forms.stream()
                        .map(form -> EtsFit.of(form, y, n, season, EVALUATIONS))
                        .toList(),
                y,
                n,
                horizon);
    }

    /// For series that exponential smoothing does not suit.
    static EtsMixture none(int horizon) {
        return new EtsMixture(new double[horizon], new double[horizon]);
    }

    private static EtsMixture mixed(List<EtsFit> fits, double[] y, int n, int horizon) {
        double best = fits.stream().mapToDouble(EtsFit::criterion).min().orElse(0);
        var mixture = none(horizon);
        double total = 0;
        for (var fit : fits) {
            double weight = StrictMath.exp(-(fit.criterion() - best) / 4);
            if (weight >= LEAST_WEIGHT) {
                var run = fit.model().run(y, n, NO_ERRORS);
                add(run.forecast(horizon), weight, mixture.mean);
                add(run.deviations(n, horizon), weight, mixture.deviation);
                total += weight;
            }
        }
        for (int h = 0; h < horizon; h++) {
            mixture.mean[h] /= total;
            mixture.deviation[h] /= total;
        }
        return mixture;
    }

    private static void add(double[] values, double weight, double[] into) {
        for (int h = 0; h < into.length; h++) {
            into[h] += weight * values[h];
        }
    }
}
