package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.learnt.Expectation;

/// What a product's own past says of the size of errors to come, as it was known on any day of it.
///
/// Errors of sums are measured in units of their expected spread. Overlapping windows are many but not independent:
/// they count as as many as would fit side by side. The fewer those are, the more all measures lean on those of the
/// next shorter horizon, those of the shortest on the dispersion of daily demand, and the variance is widened for
/// what so little data cannot show.
final class OwnErrors {
    private static final double WINDOWS = 4;
    private static final double LATE_WINDOWS = 2;
    private static final double THIN_DISPERSION = 2;

    /// One error does not count as more than of four spreads.
    private static final double MOST = 16;

    private static final double QUARTER = 84;
    private static final int FOUR_WEEKS = 28;
    private static final int A_WEEK = 7;
    private static final int YEAR = 364;

    /// The mean absolute error of a normal distribution by its deviation.
    private static final double ABSOLUTE = 0.8;

    private final Past past;
    private final Backtest.Trial trial;

    /// `trial` is that of all horizons that a distribution is kept for.
    OwnErrors(Past past, Backtest.Trial trial) {
        this.past = past;
        this.trial = trial;
    }

    /// What is expected of the sums over the kept horizons, `until` being the first day not known: their means, and
    /// how far the methods disagree.
    Expectation[] seenFrom(int until, double[] means, double[] discords) {
        int end = Math.min(until, past.days);
        var sales = sales(end);
        double known = sales.known();
        double dispersion = past.dispersion(end);
        var measured =
                new Measured(known < 7 * Forecast.WEEKS_NEEDED ? Math.max(THIN_DISPERSION, dispersion) : dispersion);
        var expected = new Expectation[means.length];
        for (int k = 0; k < means.length; k++) {
            int days = CumulativeDemand.KNOTS[k];
            double windows = measured.add(k, days, end);
            double widened = windows >= WINDOWS ? 1 + 1 / windows : 1 + days / Math.max(7, known);
            double spread = Spread.of(means[k]);
            double discord = spread > 0 ? discords[k] / spread : 0;
            expected[k] = new Expectation(
                    means[k], days, spread, measured.variance * widened, measured.size, measured.late, discord, sales);
        }
        return expected;
    }

    private Expectation.Sales sales(int end) {
        int month = Math.max(0, end - FOUR_WEEKS);
        double lately = past.known(month, end) < A_WEEK ? Double.NaN : past.rate(month, end);
        return new Expectation.Sales(
                past.known(0, end), past.rate(0, end), lately, past.sellingDays(Math.max(0, end - YEAR), end));
    }

    /// The measures of the error, from the shortest horizon to the longest.
    private final class Measured {
        private double variance;
        private double size;
        private double late;

        Measured(double dispersion) {
            variance = dispersion;
            size = ABSOLUTE * Math.sqrt(dispersion);
            late = size;
        }

        /// Moves the measures by the errors at horizon k that were known before a day; how many windows those are.
        double add(int k, int days, int end) {
            double squares = 0;
            double sizes = 0;
            double lately = 0;
            double weight = 0;
            int count = 0;
            int[] origin = trial.origin()[k];
            while (count < trial.count()[k] && origin[count] + days <= end) {
                double error = trial.error(k, count);
                double keep = count == 0 ? 0 : StrictMath.exp((origin[count - 1] - origin[count]) / QUARTER);
                squares += Math.min(MOST, error * error);
                sizes += Math.abs(error);
                lately = keep * lately + Math.abs(error);
                weight = keep * weight + 1;
                count++;
            }
            if (count == 0) {
                return 0;
            }
            double windows = 1 + (origin[count - 1] - origin[0]) / (double) days;
            double lateWindows = Math.min(windows, Math.max(1, QUARTER / days));
            variance = drawn(squares / count, windows, variance, WINDOWS);
            size = drawn(sizes / count, windows, size, WINDOWS);
            late = drawn(lately / weight, lateWindows, late, LATE_WINDOWS);
            return windows;
        }

        private static double drawn(double own, double windows, double to, double as) {
            return (windows * own + as * to) / (windows + as);
        }
    }
}
