package dev.backstop.engine.forecast.spike;

/// What a spike may be, each with its chance; the chances are 1 together.
///
/// `oneOff`: days of high demand after which it is as before. `shift`: a new level since then. `trend`: demand that
/// goes on rising.
/// Each is fitted to the days since the spike began (quasi-Poisson with the dispersion of the days before), weighed
/// by how common such things are and by how many values it has to fit. Source: Bayesian information criterion,
/// Schwarz (1978).
public record SpikeChances(double oneOff, double shift, double trend) {
    /// Those of a single customer's order, who seldom comes again as soon.
    public static final SpikeChances OF_ONE_ORDER = new SpikeChances(0.95, 0.04, 0.01);

    private static final double[] COMMON = {0.55, 0.3, 0.15};
    private static final double TINY = 1e-6;

    /// How much less likely a one-off is for every day it goes on.
    private static final double LASTING = 0.3;

    /// The chances seen from the days since the spike began: `base` is what was expected of each, `dispersion` the
    /// variance of a day by its
    /// mean.
    public static SpikeChances of(double[] units, double[] base, double dispersion) {
        double width = Math.max(1, dispersion);
        double[] fits = {oneOff(units, base), shift(units, base, 0, units.length), trend(units, base)};
        double[] values = {2, 1, 2};
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 3; k++) {
            fits[k] = fits[k] / width
                    - values[k] * StrictMath.log(Math.max(2, units.length)) / 2
                    + StrictMath.log(COMMON[k]);
            best = Math.max(best, fits[k]);
        }
        double total = 0;
        for (int k = 0; k < 3; k++) {
            fits[k] = StrictMath.exp(fits[k] - best);
            total += fits[k];
        }
        return new SpikeChances(fits[0] / total, fits[1] / total, fits[2] / total);
    }

    /// High for some first days, then as before; the best number of days.
    private static double oneOff(double[] units, double[] base) {
        double best = Double.NEGATIVE_INFINITY;
        for (int days = 1; days <= units.length; days++) {
            double after = 0;
            for (int i = days; i < units.length; i++) {
                after += likelihood(units[i], base[i]);
            }
            best = Math.max(best, shift(units, base, 0, days) + after - LASTING * (days - 1));
        }
        return best;
    }

    private static double shift(double[] units, double[] base, int from, int to) {
        double sold = 0;
        double expected = TINY;
        for (int i = from; i < to; i++) {
            sold += units[i];
            expected += base[i];
        }
        double factor = Math.max(1, sold / expected);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += likelihood(units[i], factor * base[i]);
        }
        return sum;
    }

    /// Growing by the same share every day from the base on; the best of some rates.
    private static double trend(double[] units, double[] base) {
        double best = Double.NEGATIVE_INFINITY;
        for (double daily = 0.01; daily <= 0.6; daily += 0.01) {
            double factor = 1;
            double sum = 0;
            for (int i = 0; i < units.length; i++) {
                factor = Math.min(1e6, factor * (1 + daily));
                sum += likelihood(units[i], factor * base[i]);
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static double likelihood(double units, double mean) {
        double level = Math.max(TINY, mean);
        double seen = Math.max(0, units);
        return seen * StrictMath.log(level) - level - (seen > 0 ? seen * StrictMath.log(seen) - seen : 0);
    }
}
