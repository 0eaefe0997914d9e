package dev.backstop.engine.replenish.demand;

import dev.backstop.domain.sales.DailyDemand;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;

/// Six views of how fast a product sells: units a day, smoothed with half-lives of 1, 2, 4, 8 and 16 weeks, and the
/// mean of all days. Which of them will prove right nobody knows; how far they lie apart is how little is known.
///
/// Days on which it could not be bought count in none of them. A value with an array inside, compared by content.
public final class RateViews {
    static final int[] HALF_LIVES = {7, 14, 28, 56, 112};

    private final double[] perDay;

    private RateViews(double[] perDay) {
        this.perDay = perDay;
    }

    /// What was known before a day; bit i of `soldOut` is the demand's first day plus i. Counts from the first sale.
    public static RateViews of(DailyDemand demand, BitSet soldOut, LocalDate until) {
        int[] units = demand.units();
        int days = (int) Math.clamp(ChronoUnit.DAYS.between(demand.start(), until), 0L, Integer.MAX_VALUE);
        var running = new Running();
        for (int day = firstSale(units, days); day < days; day++) {
            if (!soldOut.get(day)) {
                running.add(day < units.length ? Math.max(0, units[day]) : 0);
            }
        }
        return new RateViews(running.views());
    }

    /// The first day on which something was sold; `days` where nothing was.
    public static int firstSale(int[] units, int days) {
        int first = 0;
        while (first < days && (first >= units.length || units[first] <= 0)) {
            first++;
        }
        return first;
    }

    int count() {
        return perDay.length;
    }

    double perDay(int view) {
        return perDay[view];
    }

    double mean() {
        return Arrays.stream(perDay).average().orElse(0);
    }

    /// The mean of all days.
    double usual() {
        return perDay[perDay.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof RateViews that && Arrays.equals(perDay, that.perDay));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(perDay);
    }

    @Override
    public String toString() {
        return "RateViews" + Arrays.toString(perDay);
    }

    /// The views while day after day is added.
    static final class Running {
        private static final double[] KEEP = Arrays.stream(HALF_LIVES)
                .mapToDouble(days -> StrictMath.pow(0.5, 1.0 / days))
                .toArray();

        private final double[] sums = new double[HALF_LIVES.length];
        private final double[] weights = new double[HALF_LIVES.length];
        private double all;
        private int days;

        void add(int units) {
            all += units;
            days++;
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i] * KEEP[i] + units;
                weights[i] = weights[i] * KEEP[i] + 1;
            }
        }

        double[] views() {
            var views = new double[sums.length + 1];
            for (int i = 0; i < sums.length; i++) {
                views[i] = days > 0 ? sums[i] / weights[i] : 0;
            }
            views[sums.length] = days > 0 ? all / days : 0;
            return views;
        }

        double mean() {
            return Arrays.stream(views()).average().orElse(0);
        }

        double usual() {
            return days > 0 ? all / days : 0;
        }
    }
}
