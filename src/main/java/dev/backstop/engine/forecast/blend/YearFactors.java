package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.LinearSystem;
import dev.backstop.engine.forecast.season.RetailYear;
import java.util.Arrays;

/// What each period sells for its place in the year compared with an average one, the same for all series of a file.
///
/// Starts from the retail year, taken to a power: half of it where nothing is known, more or less of it as the
/// common index of the series has risen and fallen with it (a regression drawn to the prior, as in ridge
/// regression: Hoerl and Kennard 1970). Weeks of the year that were seen in two years or more are then moved by
/// what the power does not explain, drawn to nothing the fewer the years.
final class YearFactors {
    private static final double YEAR = 365.25;
    private static final int WEEKS = 53;
    private static final double POWER = 0.5;
    private static final double DOUBT = 30;
    private static final double MOST_POWER = 2;
    private static final double IMAGINED_YEARS = 2;

    private final PeriodDates dates;
    private final int first;
    private final double[] prior;

    private YearFactors(PeriodDates dates, int first, int count) {
        this.dates = dates;
        this.first = first;
        prior = new double[count];
        for (int t = 0; t < count; t++) {
            prior[t] = prior(t);
        }
    }

    /// The factors of `count` periods from period `first` on, learnt from an index of the first of them. All 1
    /// where no dates are known, or where a year is a season of the series already (`season` periods long).
    static double[] of(double[] index, int first, int count, int season, PeriodDates dates) {
        if (dates.length() <= 0 || season * dates.length() > YEAR / 2) {
            var none = new double[count];
            Arrays.fill(none, 1);
            return none;
        }
        return new YearFactors(dates, first, count).learnt(index);
    }

    private double prior(int t) {
        double sum = 0;
        int days = (int) Math.max(1, Math.round(dates.length()));
        for (int d = 0; d < days; d++) {
            sum += RetailYear.factor(dates.of(first + t).plusDays(d)) / days;
        }
        return StrictMath.log(sum);
    }

    private double[] learnt(double[] index) {
        var logs = Arrays.stream(index).map(StrictMath::log).toArray();
        var trend = trend(logs);
        double power = power(logs, trend);
        var moved = moved(logs, trend, power);
        var factors = new double[prior.length];
        for (int t = 0; t < factors.length; t++) {
            factors[t] = StrictMath.exp(power * prior[t] + moved[week(t)]);
        }
        return factors;
    }

    private int week(int t) {
        return Math.min(WEEKS - 1, (dates.of(first + t).getDayOfYear() - 1) / 7);
    }

    /// A year's moving average where two years are known, else the line through the index freed of the prior.
    private double[] trend(double[] logs) {
        int year = (int) Math.round(YEAR / dates.length());
        return logs.length >= 2 * year ? average(logs, year / 2) : line(logs);
    }

    private static double[] average(double[] logs, int half) {
        var trend = new double[logs.length];
        for (int t = 0; t < trend.length; t++) {
            int reach = Math.max(half / 2, Math.min(half, Math.min(t, logs.length - 1 - t)));
            trend[t] = Arrays.stream(logs, Math.max(0, t - reach), Math.min(logs.length, t + reach + 1))
                    .average()
                    .orElse(0);
        }
        return trend;
    }

    private double[] line(double[] logs) {
        int n = logs.length;
        var a = new double[2][2];
        var b = new double[2];
        for (int t = 0; t < n; t++) {
            double time = (t - (n - 1) / 2.0) / Math.max(1, n);
            double free = logs[t] - POWER * prior[t];
            a[0][0]++;
            a[1][1] += time * time;
            b[0] += free;
            b[1] += time * free;
        }
        a[1][1] += 1;
        double[] line = LinearSystem.solve(a, b);
        var trend = new double[n];
        for (int t = 0; t < n; t++) {
            trend[t] = line[0] + line[1] * (t - (n - 1) / 2.0) / Math.max(1, n);
        }
        return trend;
    }

    private double power(double[] logs, double[] trend) {
        double products = 0;
        double squares = 0;
        double noise = 0;
        for (int t = 0; t < logs.length; t++) {
            double rest = logs[t] - trend[t];
            products += prior[t] * rest;
            squares += prior[t] * prior[t];
            noise += (rest - POWER * prior[t]) * (rest - POWER * prior[t]) / logs.length;
        }
        double doubt = DOUBT * noise + 1e-9;
        return Math.clamp((products + doubt * POWER) / (squares + doubt), 0, MOST_POWER);
    }

    private double[] moved(double[] logs, double[] trend, double power) {
        var rest = new double[WEEKS];
        var seen = new double[WEEKS];
        for (int t = 0; t < logs.length; t++) {
            for (int near = -1; near <= 1; near++) {
                double weight = near == 0 ? 0.5 : 0.25;
                int week = Math.floorMod(week(t) + near, WEEKS);
                rest[week] += weight * (logs[t] - trend[t] - power * prior[t]);
                seen[week] += weight;
            }
        }
        double years = logs.length * dates.length() / YEAR;
        var moved = new double[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            boolean known = years >= 2 && seen[week] > 0;
            moved[week] = known ? rest[week] / seen[week] * years / (years + IMAGINED_YEARS) : 0;
        }
        return moved;
    }
}
