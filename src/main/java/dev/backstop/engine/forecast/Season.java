package dev.backstop.engine.forecast;

import java.util.Arrays;

/// How much each day sells compared with an average day: by weekday, and by week of the year where a year is
/// known.
///
/// Both profiles come from this product's own history before `until`: what a weekday (or a week of the year,
/// smoothed over its neighbours) sold, divided by what an average one would have. Both sides get the same number
/// of imagined units first, sold as the category sells, more of them the lumpier the demand: a few sales make no
/// season of their own, and a product too young to know a year has that of its category. The year profile is
/// freed of growth: demand is first levelled by how the part of the year that is known twice has changed.
final class Season {
    /// Days that a year profile needs: 52 whole weeks.
    static final int YEAR = 364;

    private static final int WEEKS = 53;
    private static final double IMAGINED = 10;
    private static final double LEAST = 0.02;
    private static final int BLOCK = 28;
    private static final int LEAST_BLOCKS = 6;

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
        double[] weekday = weekdays(past, until);
        double[] week = kind == Kind.WEEK ? flat(WEEKS) : weeks(past, until);
        var before = new double[past.total + 1];
        for (int i = 0; i < past.total; i++) {
            double factor = past.worth(i) * Math.max(LEAST, weekday[past.weekday[i]] * week[past.yearWeek[i]]);
            before[i + 1] = before[i] + factor;
        }
        return new Season(before);
    }

    /// That much of the way from one season to another.
    static Season between(Season from, Season to, double share) {
        var before = new double[from.before.length];
        for (int i = 0; i < before.length; i++) {
            before[i] = from.before[i] + share * (to.before[i] - from.before[i]);
        }
        return new Season(before);
    }

    /// Average days that the days from `from` to `to` (excluded) are worth; days that do not count are worth none.
    double worth(int from, int to) {
        return before[to] - before[from];
    }

    /// Demand by weekday in units of the average, as it was known before a day.
    static double[] weekdays(Past past, int until) {
        var prior = known(past.categoryWeekdays(until), 7);
        if (until < 2 * 7 * 4) {
            return prior;
        }
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
            sold[day] = (sold[day] + imagined * prior[day]) / (known[day] * rate + imagined);
        }
        return sold;
    }

    /// Demand by week of the year in units of the average, as it was known before a day.
    static double[] weeks(Past past, int until) {
        var prior = known(past.categoryWeeks(until), WEEKS);
        if (until < YEAR) {
            return prior;
        }
        double growth = growth(past, until);
        double dailyGrowth = StrictMath.pow(growth, 1.0 / YEAR);
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
        double repeats = repeats(past, until, prior, imagined);
        var factors = new double[WEEKS];
        for (int week = 0; week < WEEKS; week++) {
            int left = (week + WEEKS - 1) % WEEKS;
            int right = (week + 1) % WEEKS;
            double smooth = sold[week] + (sold[left] + sold[right]) / 2;
            double days = known[week] + (known[left] + known[right]) / 2;
            double own = (smooth + imagined * prior[week]) / (days * rate + imagined);
            factors[week] = prior[week] + repeats * (own - prior[week]);
        }
        return factors;
    }

    /// How much of what sets the product apart from its category came again in the next year (0 to 1): the
    /// correlation of blocks of four weeks with those a year before, in units of what the category's profile
    /// expects, as far as it is no chance. Where less than a year and a half is known it cannot be told, and all
    /// of it is taken for season.
    private static double repeats(Past past, int until, double[] prior, double imagined) {
        int blocks = Math.min((until - YEAR) / BLOCK, YEAR / BLOCK);
        if (blocks < LEAST_BLOCKS) {
            return 1;
        }
        var now = blocks(past, until, blocks, prior, imagined);
        var then = blocks(past, until - YEAR, blocks, prior, imagined);
        double product = 0;
        double squares = 0;
        double squaresThen = 0;
        for (int i = 0; i < blocks; i++) {
            product += now[i] * then[i];
            squares += now[i] * now[i];
            squaresThen += then[i] * then[i];
        }
        return beyondChance(squares * squaresThen > 0 ? product / Math.sqrt(squares * squaresThen) : 0, blocks);
    }

    /// A correlation, less what so many blocks show by chance: 1 − 1/F of it, where F is its test. Source: James and
    /// Stein (1961), the positive part.
    static double beyondChance(double correlation, int blocks) {
        double explained = blocks * correlation * correlation;
        double chance = 1 - correlation * correlation;
        return correlation <= 0 || explained <= chance ? 0 : correlation * (1 - chance / explained);
    }

    /// Blocks of four weeks before a day, each by what the prior expects of it, less their mean.
    private static double[] blocks(Past past, int until, int count, double[] prior, double imagined) {
        var blocks = new double[count];
        int first = until - count * BLOCK;
        var worth = new double[count];
        double all = 0;
        for (int i = first; i < until; i++) {
            double days = past.missing[i] ? 0 : past.worth(i) * prior[past.yearWeek[i]];
            worth[(i - first) / BLOCK] += days;
            all += days;
        }
        double rate = all > 0 ? past.demand(first, until) / all : 0;
        double mean = 0;
        for (int k = 0; k < count; k++) {
            int from = first + k * BLOCK;
            blocks[k] = StrictMath.log((past.demand(from, from + BLOCK) + imagined) / (worth[k] * rate + imagined));
            mean += blocks[k] / count;
        }
        for (int k = 0; k < count; k++) {
            blocks[k] -= mean;
        }
        return blocks;
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

    private static double[] known(double[] factors, int length) {
        return factors.length == length ? factors.clone() : flat(length);
    }

    private static double[] flat(int length) {
        var factors = new double[length];
        Arrays.fill(factors, 1);
        return factors;
    }
}
