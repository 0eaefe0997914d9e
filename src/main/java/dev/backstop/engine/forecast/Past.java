package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.events.CategoryDemand;
import java.time.LocalDate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// One product's history laid out for fast sums: day i counts from the first sale, days on which nobody could buy
/// count nowhere.
///
/// The layout reaches on to `total` days, so that the same index names a day of the past and of the horizon. Any
/// sum is one subtraction.
final class Past {
    /// The longest history that is looked at: three years.
    static final int LONGEST = 3 * 364;

    private static final int WEEK = 7;
    private static final double LEAST_LIFT = 0.05;
    private static final double[] NOTHING = {};

    final int days;
    final int total;
    final int[] weekday;
    final int[] yearWeek;
    final boolean[] missing;
    final double[] values;
    private final double[] demandBefore;
    private final double[] knownBefore;
    private final int[] salesBefore;
    private final double[] share;
    private final double[] lift;
    private final double[] dispersion;
    private final LocalDate start;
    private final @Nullable CategoryDemand category;

    /// The series' last three years, reaching `ahead` days beyond its end.
    Past(DemandHistory.Series series, int ahead) {
        this(series, ahead, _ -> 1, null);
    }

    /// The same where day i of the series, past or to come, is lifted by `lifts` above the usual: past demand is
    /// brought down to the
    /// usual. Seasons are drawn to those of the category.
    Past(DemandHistory.Series series, int ahead, IntToDoubleFunction lifts, @Nullable CategoryDemand category) {
        this.category = category;
        int skipped = Math.max(0, series.days() - LONGEST);
        days = series.days() - skipped;
        total = days + ahead;
        weekday = new int[total];
        yearWeek = new int[total];
        missing = new boolean[total];
        values = new double[days];
        demandBefore = new double[total + 1];
        knownBefore = new double[total + 1];
        salesBefore = new int[total + 1];
        share = new double[total];
        lift = new double[total];
        for (int i = 0; i < total; i++) {
            boolean past = i < days;
            lift[i] = Math.max(0, lifts.applyAsDouble(i + skipped));
            share[i] = past ? series.shares()[i + skipped] : 1;
            missing[i] = past && (share[i] <= 0 || lift[i] <= LEAST_LIFT);
            double value = past && !missing[i] ? series.values()[i + skipped] / lift[i] : 0;
            if (past) {
                values[i] = value;
            }
            demandBefore[i + 1] = demandBefore[i] + value;
            knownBefore[i + 1] = knownBefore[i] + (missing[i] ? 0 : share[i]);
            salesBefore[i + 1] = salesBefore[i] + (value > 0 ? 1 : 0);
        }
        start = series.start().plusDays(skipped);
        layCalendar(start);
        dispersion = dispersionByWeek();
    }

    /// The date of a day.
    LocalDate day(int index) {
        return start.plusDays(index);
    }

    /// Units asked for from day `from` to day `to` (excluded).
    double demand(int from, int to) {
        return demandBefore[to] - demandBefore[from];
    }

    /// What a day is worth compared with a usual whole one: less if it could be bought for a part of it only, more
    /// or less in an event to come.
    double worth(int day) {
        return missing[day] ? 0 : day < days ? share[day] : lift[day];
    }

    /// Days from `from` to `to` (excluded) that count, parts of days as parts.
    double known(int from, int to) {
        return knownBefore[to] - knownBefore[from];
    }

    /// Units a day over those days; 0 if none of them counts.
    double rate(int from, int to) {
        double known = known(from, to);
        return known == 0 ? 0 : demand(from, to) / known;
    }

    /// On which share of those days something was asked for; 0 if none of them counts.
    double sellingDays(int from, int to) {
        double known = known(from, to);
        return known == 0 ? 0 : (salesBefore[to] - salesBefore[from]) / known;
    }

    /// The variance of a day's demand around its week's average, divided by the average: 1 for chance arrivals,
    /// more for bulk orders.
    double dispersion(int until) {
        return dispersion[until / WEEK];
    }

    /// A daily rate below which nothing is forecast that was ever sold: half a usual day's sale in the time known.
    double leastRate(int until) {
        double sale = salesBefore[until] == 0 ? 1 : demand(0, until) / salesBefore[until];
        return 0.5 * sale / Math.max(1, known(0, until));
    }

    /// The category's demand by week of the year as it was known before a day; empty where it is not.
    double[] categoryWeeks(int until) {
        return category == null ? NOTHING : category.weeks(start.plusDays(until));
    }

    /// The same by weekday.
    double[] categoryWeekdays(int until) {
        return category == null ? NOTHING : category.weekdays(start.plusDays(until));
    }

    /// Whether the week of the year can be told before a day, from the product's own year or from its category.
    boolean knowsYear(int until) {
        return until >= Season.YEAR || categoryWeeks(until).length > 0;
    }

    private void layCalendar(LocalDate first) {
        int dayOfWeek = first.getDayOfWeek().getValue() - 1;
        int dayOfYear = first.getDayOfYear() - 1;
        var year = first;
        int length = year.lengthOfYear();
        for (int i = 0; i < total; i++) {
            weekday[i] = dayOfWeek;
            yearWeek[i] = dayOfYear / WEEK;
            dayOfWeek = dayOfWeek == WEEK - 1 ? 0 : dayOfWeek + 1;
            if (++dayOfYear == length) {
                dayOfYear = 0;
                year = year.plusYears(1);
                length = year.lengthOfYear();
            }
        }
    }

    private double[] dispersionByWeek() {
        var byWeek = new double[days / WEEK + 1];
        double variances = 0;
        double means = 0;
        for (int week = 0; week < days / WEEK; week++) {
            int from = week * WEEK;
            double known = known(from, from + WEEK);
            if (known > 1) {
                double mean = rate(from, from + WEEK);
                double squares = 0;
                for (int i = from; i < from + WEEK; i++) {
                    squares += missing[i] ? 0 : (values[i] - mean) * (values[i] - mean);
                }
                variances += squares / (known - 1);
                means += mean;
            }
            byWeek[week + 1] = means > 0 ? variances / means : 0;
        }
        return byWeek;
    }
}
