package dev.backstop.engine.replenish.demand;

import dev.backstop.domain.sales.DailyDemand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;

/// By how much the sums of a product missed what was expected of them in the past, in units of their mean, and how
/// large its sales are.
///
/// `ratios` are squared errors over means at each of the `Dispersion.HORIZONS`, `windows` how many sums side by side
/// they come from. `saleSize` is Σu²/Σu over the daily units u: the variance of a compound Poisson demand over its
/// mean. Source: Feller, *An Introduction to Probability Theory*, vol. 1, ch. 12. `apart` is how far four weeks
/// expected at four-week points of the last year were from the usual, `squares` the squared errors over the mean
/// there.
public record PastSwing(double saleSize, double[] ratios, double[] windows, double[] apart, double[] squares) {
    /// Errors are looked at from this many days after the first sale on.
    private static final int YOUNGEST = 14;

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int POINTS = 13;
    private static final double LEAST_MEAN = 0.05;

    /// What sums from weekly days before `until` show of a product; bit i of `soldOut` is the demand's first day
    /// plus i.
    public static PastSwing of(DailyDemand demand, BitSet soldOut, LocalDate until) {
        return new Pass(demand, soldOut, until).swing();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PastSwing that
                        && Double.compare(saleSize, that.saleSize) == 0
                        && Arrays.equals(ratios, that.ratios)
                        && Arrays.equals(windows, that.windows)
                        && Arrays.equals(apart, that.apart)
                        && Arrays.equals(squares, that.squares));
    }

    @Override
    public int hashCode() {
        return Objects.hash(saleSize, Arrays.hashCode(ratios), Arrays.hashCode(windows), Arrays.hashCode(squares));
    }

    @Override
    public String toString() {
        return "PastSwing[" + saleSize + ", " + Arrays.toString(ratios) + ", " + Arrays.toString(windows) + ']';
    }

    /// One pass over the past of a product.
    private static final class Pass {
        private final int[] units;
        private final int days;
        private final int first;
        private final double[] sold;
        private final double[] known;
        private final double[] expected;
        private final double[] usual;
        private double squares;

        Pass(DailyDemand demand, BitSet soldOut, LocalDate until) {
            units = demand.units();
            days = (int) Math.clamp(ChronoUnit.DAYS.between(demand.start(), until), 0L, Integer.MAX_VALUE);
            first = RateViews.firstSale(units, days);
            sold = new double[days + 1];
            known = new double[days + 1];
            expected = new double[days / WEEK + 1];
            usual = new double[days / WEEK + 1];
            var running = new RateViews.Running();
            for (int day = first; day < days; day++) {
                if (isWeekly(day)) {
                    expected[(days - day) / WEEK] = running.mean();
                    usual[(days - day) / WEEK] = running.usual();
                }
                boolean counts = !soldOut.get(day);
                int asked = counts && day < units.length ? Math.max(0, units[day]) : 0;
                if (counts) {
                    running.add(asked);
                }
                squares += (double) asked * asked;
                sold[day + 1] = sold[day] + asked;
                known[day + 1] = known[day] + (counts ? 1 : 0);
            }
        }

        PastSwing swing() {
            var ratios = new double[Dispersion.HORIZONS.length];
            var windows = new double[ratios.length];
            for (int k = 0; k < ratios.length; k++) {
                measure(k, ratios, windows);
            }
            double all = sold[days];
            int[] points = IntStream.rangeClosed(1, POINTS)
                    .map(point -> days - point * FOUR_WEEKS)
                    .filter(day -> day >= first + FOUR_WEEKS && known[day + FOUR_WEEKS] - known[day] == FOUR_WEEKS)
                    .toArray();
            return new PastSwing(
                    all > 0 ? Math.max(1, squares / all) : 1,
                    ratios,
                    windows,
                    Arrays.stream(points).mapToDouble(this::apart).toArray(),
                    Arrays.stream(points).mapToDouble(this::square).toArray());
        }

        private double apart(int day) {
            int week = (days - day) / WEEK;
            return Dispersion.apart(expected[week] * FOUR_WEEKS, usual[week] * FOUR_WEEKS);
        }

        /// The squared error of the four weeks from a day on, over their mean.
        private double square(int day) {
            double mean = expected[(days - day) / WEEK] * FOUR_WEEKS;
            double error = sold[day + FOUR_WEEKS] - sold[day] - mean;
            return error * error / Math.max(LEAST_MEAN, mean);
        }

        private void measure(int k, double[] ratios, double[] windows) {
            int horizon = Dispersion.HORIZONS[k];
            double errors = 0;
            double means = 0;
            int count = 0;
            for (int day = days - horizon; day >= first + YOUNGEST; day -= WEEK) {
                double open = known[day + horizon] - known[day];
                if (2 * open <= horizon) {
                    continue;
                }
                double mean = expected[(days - day) / WEEK] * open;
                double error = sold[day + horizon] - sold[day] - mean;
                errors += error * error;
                means += Math.max(LEAST_MEAN, mean);
                count++;
            }
            ratios[k] = means > 0 ? errors / means : 0;
            windows[k] = (double) count * WEEK / horizon;
        }

        private boolean isWeekly(int day) {
            return (days - day) % WEEK == 0;
        }
    }
}
