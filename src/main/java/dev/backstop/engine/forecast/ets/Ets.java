package dev.backstop.engine.forecast.ets;

/// An exponential smoothing model with all its values: smoothing parameters and the states before the first value.
///
/// `season[k]` is the state of the season at the k-th value. Source: Hyndman, Koehler, Ord and Snyder (2008), in
/// the recursions of the R package forecast, so that the same values give the same likelihood.
public record Ets(
        EtsForm form,
        double alpha,
        double beta,
        double gamma,
        double phi,
        double level,
        double trend,
        double[] season) {
    private static final double TINY = 1e-10;
    private static final double HUGE = 1e10;

    /// What a run over a history leaves: minus twice the logarithm of the likelihood (but for a constant), and the
    /// last states. `season[k]` is then the state for the k-th value to come, `squares` the sum of the squared
    /// errors, which are relative where the form's are.
    public record Run(Ets model, double likelihood, double squares, double level, double trend, double[] season) {
        /// The expected values to come.
        public double[] forecast(int horizon) {
            var path = new double[horizon];
            double damped = 0;
            double power = 1;
            for (int h = 0; h < horizon; h++) {
                power *= model.phi;
                damped += power;
                double ahead = level + damped * trend;
                path[h] = switch (model.form.season()) {
                    case NONE -> ahead;
                    case ADDITIVE -> ahead + season[h % season.length];
                    case MULTIPLICATIVE -> ahead * season[h % season.length];
                };
            }
            return path;
        }

        /// The standard deviation of each value to come, its parameters taken for known, after a run over `n`
        /// values.
        /// Source: Hyndman and others (2008), ch. 6.2; for relative errors and a season that multiplies, the
        /// same as a share of what is expected, which holds where errors are small.
        public double[] deviations(int n, int horizon) {
            int length = model.season.length;
            double room = Math.max(n / 3.0, n - model.form.parameters(length));
            double error = Math.sqrt(squares / Math.max(1, room));
            boolean relative = model.form.error() == EtsForm.Noise.MULTIPLICATIVE;
            double[] sizes = relative ? forecast(horizon) : new double[0];
            var deviations = new double[horizon];
            double variance = 1;
            double damped = 0;
            double power = 1;
            for (int h = 0; h < horizon; h++) {
                deviations[h] = error * Math.sqrt(variance) * (relative ? Math.abs(sizes[h]) : 1);
                power *= model.phi;
                damped += power;
                double carried = model.alpha + model.beta * damped;
                carried += length > 0 && (h + 1) % length == 0 ? model.gamma : 0;
                variance += carried * carried;
            }
            return deviations;
        }
    }

    /// Runs over the first `n` values; each one-step error is put into `errors` if that is long enough.
    public Run run(double[] y, int n, double[] errors) {
        boolean add = form.season() == EtsForm.Season.ADDITIVE;
        boolean multiply = form.season() == EtsForm.Season.MULTIPLICATIVE;
        boolean relative = form.error() == EtsForm.Noise.MULTIPLICATIVE;
        boolean trended = form.hasTrend();
        var s = season.clone();
        int length = s.length;
        double l = level;
        double b = trended ? trend : 0;
        double share = alpha > 0 ? beta / alpha : 0;
        double squares = 0;
        double product = 1;
        double logs = 0;
        int place = 0;
        for (int i = 0; i < n; i++) {
            double pb = phi * b;
            double q = l + pb;
            double state = length > 0 ? s[place] : 0;
            double expected = add ? q + state : multiply ? q * state : q;
            double value = y[i];
            double error = value - expected;
            if (relative) {
                double size = Math.abs(expected) < TINY ? expected + TINY : expected;
                error /= size;
                product *= Math.abs(size);
                if (product > 1e200 || product < 1e-200) {
                    logs += StrictMath.log(product);
                    product = 1;
                }
            }
            if (i < errors.length) {
                errors[i] = error;
            }
            squares += error * error;
            double seasonless =
                    add ? value - state : multiply ? (Math.abs(state) < TINY ? HUGE : value / state) : value;
            double before = l;
            l = q + alpha * (seasonless - q);
            if (trended) {
                b = pb + share * (l - before - pb);
            }
            if (length > 0) {
                double levelless = add ? value - q : Math.abs(q) < TINY ? HUGE : value / q;
                s[place] = state + gamma * (levelless - state);
                place = place == length - 1 ? 0 : place + 1;
            }
        }
        double likelihood = n * StrictMath.log(Math.max(squares, 1e-300));
        if (relative) {
            likelihood += 2 * (logs + StrictMath.log(product));
        }
        return new Run(this, likelihood, squares, l, b, rotated(s, place));
    }

    private static double[] rotated(double[] s, int place) {
        var next = new double[s.length];
        for (int k = 0; k < s.length; k++) {
            next[k] = s[(place + k) % s.length];
        }
        return next;
    }
}
