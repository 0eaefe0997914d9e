package dev.backstop.engine.replenish.demand;

import java.util.Arrays;

/// Any demand, tabled once so that it can be asked often: chances of more than so many units, read by
/// interpolation.
public final class TabledDemand implements Demand {
    private static final double LEAST = 1e-12;
    private static final double NEARLY_ALWAYS = 0.9999;
    private static final int ROWS = 48;

    private final double[] units;
    private final double[] logMore;
    private final double[] missedAbove;
    private final double mean;

    private TabledDemand(double[] units, double[] logMore, double mean) {
        this.units = units;
        this.logMore = logMore;
        this.mean = mean;
        missedAbove = new double[units.length];
        for (int i = units.length - 2; i >= 0; i--) {
            missedAbove[i] = missedAbove[i + 1] + missed(i + 1, units[i]);
        }
    }

    /// As many rows as keep reorder points within a unit or a hundredth of them.
    public static TabledDemand of(Demand demand) {
        double most = demand instanceof RateDemand rates ? rates.most() : 2 * demand.quantile(NEARLY_ALWAYS);
        return of(demand, most, ROWS);
    }

    /// `points` rows from 0 to `most` units, closer at the low end.
    public static TabledDemand of(Demand demand, double most, int points) {
        var units = new double[points];
        var logMore = new double[points];
        for (int i = 0; i < points; i++) {
            double share = (double) i / (points - 1);
            units[i] = share * share * Math.max(1, most);
            double more = Math.max(LEAST, 1 - demand.probability(units[i]));
            logMore[i] = StrictMath.log(more);
            if (i > 0) {
                logMore[i] = Math.min(logMore[i], logMore[i - 1]);
            }
        }
        return new TabledDemand(units, logMore, demand.mean());
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double probability(double at) {
        return at < 0 ? 0 : 1 - more(above(at), at);
    }

    @Override
    public double shortage(double at) {
        if (at < 0) {
            return missedAbove[0] - at;
        }
        int above = above(at);
        return at >= units[above] ? 0 : missed(above, at) + missedAbove[above];
    }

    /// The first row with more units than that, the last one at most.
    private int above(double at) {
        int found = Arrays.binarySearch(units, 1, units.length - 1, at);
        return found >= 0 ? found : -found - 1;
    }

    /// The chance of more than so many units, which lie below that row.
    private double more(int above, double at) {
        double weight = (at - units[above - 1]) / (units[above] - units[above - 1]);
        return StrictMath.exp(logMore[above - 1] + weight * (logMore[above] - logMore[above - 1]));
    }

    /// Units missed between so many and those of a row above.
    private double missed(int above, double from) {
        return (units[above] - from) * (more(above, from) + more(above, units[above])) / 2;
    }

    @Override
    public double quantile(double probability) {
        return exceeded(1 - probability);
    }

    /// The units that are exceeded with that chance: kinder to tiny chances than `quantile`.
    public double exceeded(double chance) {
        double log = StrictMath.log(Math.max(LEAST, chance));
        if (log >= logMore[0]) {
            return 0;
        }
        int at = 1;
        while (at < units.length - 1 && logMore[at] > log) {
            at++;
        }
        double step = logMore[at - 1] - logMore[at];
        double weight = step > 0 ? Math.min(1, (logMore[at - 1] - log) / step) : 1;
        return units[at - 1] + weight * (units[at] - units[at - 1]);
    }
}
