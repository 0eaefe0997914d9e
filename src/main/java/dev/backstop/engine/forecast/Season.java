package dev.backstop.engine.forecast;

import java.util.Arrays;

/// How much each day sells compared with an average day: by weekday, and by week of the year where a year is known.
///
/// Both profiles come from this product's own history before `until`: what a weekday (or a week of the year,
/// smoothed over its neighbours) sold, divided by what an average one would have. Both sides get the same number of
/// imagined average units first, more of them the lumpier the demand, so that a few sales make no season. The year
/// profile is freed of growth: demand is first levelled by how the part of the year that is known twice has
/// changed.
final class Season {
    /// Days that a year profile needs: 52 whole weeks.
    static final int YEAR = 364;

    private static final int WEEKS = 53;
    private static final double IMAGINED = 10;
    private static final double LEAST = 0.02;

    private final double[] before;

    private Season(double[] before) {
        this.before = before;
    }

    /// What a profile knows of.
    enum Kind {
        WEEK,
        YEAR
    }

    /// The season of that kind that is known before day `until`.
    static Season of(Kind kind, Past past, int until) {
        double[] weekday = until < 2 * 7 * 4 ? flat(7) : weekdays(past, until);
        double[] week = kind == Kind.WEEK || until < YEAR ? flat(WEEKS) : weeks(past, until);
        var before = new double[past.total + 1];
        for (int i = 0; i < past.total; i++) {
            double factor = past.worth(i) * Math.max(LEAST, weekday[past.weekday[i]] * week[past.yearWeek[i]]);
            before[i + 1] = before[i] + factor;
        }
        return new Season(before);
    }

    /// Average days that the days from `from` to `to` (excluded) are worth; days that do not count are worth none.
    double worth(int from, int to) {
        return before[to] - before[from];
    }

    private static double[] weekdays(Past past, int until) {
        var sold = new double[7];
        var known = new double[7];
        int first = Math.max(0, until - YEAR);
        for (int i = first; i < until; i++) {
            if (!past.missing[i]) {
                sold[past.weekday[i]] += past.values[i];
                known[past.weekday[i]] += past.worth(i);
            }
        }
        double rate = past.rate(first, until);
        double imagined = imagined(past, until);
        for (int day = 0; day < 7; day++) {
            sold[day] = ratio(sold[day], known[day] * rate, imagined);
        }
        return sold;
    }

    private static double[] weeks(Past past, int until) {
        double growth = growth(past, until);
        double dailyGrowth = Math.pow(growth, 1.0 / YEAR);
        double levelling = 1;
        var sold = new double[WEEKS];
        var known = new double[WEEKS];
        double all = 0;
        double allKnown = 0;
        for (int i = until - 1; i >= 0; i--) {
            if (!past.missing[i]) {
                double levelled = past.values[i] * levelling;
                sold[past.yearWeek[i]] += levelled;
                known[past.yearWeek[i]] += past.worth(i);
                all += levelled;
                allKnown += past.worth(i);
            }
            levelling *= dailyGrowth;
        }
        double rate = allKnown == 0 ? 0 : all / allKnown;
        double imagined = imagined(past, until);
        var factors = new double[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            int left = (week + WEEKS - 1) % WEEKS;
            int right = (week + 1) % WEEKS;
            double smooth = sold[week] + (sold[left] + sold[right]) / 2;
            double days = known[week] + (known[left] + known[right]) / 2;
            factors[week] = ratio(smooth, days * rate, imagined);
        }
        return factors;
    }

    /// How demand has grown in a year, from the days of the year that are known twice; where they are few, from the
    /// first and the last four
    /// weeks of the one year known, which lie next to each other in the calendar. Between a quarter and four times.
    static double growth(Past past, int until) {
        int twice = until - YEAR;
        double imagined = imagined(past, until);
        if (twice < 2 * 28) {
            return bounded(ratio(past.rate(until - 28, until) * 28, past.rate(0, 28) * 28, imagined));
        }
        int length = Math.min(twice, YEAR);
        int now = until - length;
        return bounded(ratio(past.rate(now, until) * length, past.rate(now - YEAR, until - YEAR) * length, imagined));
    }

    /// Imagined average units that steady a ratio of two sums.
    static double imagined(Past past, int until) {
        return IMAGINED * Math.max(1, past.dispersion(until));
    }

    /// What was sold, divided by what would be average, steadied.
    static double ratio(double sold, double average, double imagined) {
        return (sold + imagined) / (average + imagined);
    }

    private static double bounded(double growth) {
        return Math.min(4, Math.max(0.25, growth));
    }

    private static double[] flat(int length) {
        var factors = new double[length];
        Arrays.fill(factors, 1);
        return factors;
    }
}
