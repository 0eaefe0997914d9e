package dev.backstop.engine.replenish.demand;

/// Any demand, tabled once so that it can be asked often: chances of more than so many units, read by
/// interpolation.
public final class TabledDemand implements Demand {
    private static final double LEAST = 1e-12;

    private final double[] units;
    private final double[] logMore;
    private final double mean;

    private TabledDemand(double[] units, double[] logMore, double mean) {
        this.units = units;
        this.logMore = logMore;
        this.mean = mean;
    }

    /// `points` rows from 0 to `most` units, closer at the low end.
    public static TabledDemand of(Demand demand, double most, int points) {
        var units = new double[points];
        var logMore = new double[points];
        for (int i = 0; i < points; i++) {
            double share = (double) i / (points - 1);
            units[i] = share * share * Math.max(1, most);
            double more = Math.max(LEAST, 1 - demand.probability(units[i]));
            logMore[i] = Math.log(more);
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
        if (at < 0) {
            return 0;
        }
        int above = 1;
        while (above < units.length - 1 && units[above] < at) {
            above++;
        }
        double weight = (at - units[above - 1]) / (units[above] - units[above - 1]);
        return 1 - Math.exp(logMore[above - 1] + weight * (logMore[above] - logMore[above - 1]));
    }

    @Override
    public double shortage(double at) {
        double missed = Math.max(0, -at);
        for (int i = 1; i < units.length; i++) {
            double from = Math.max(units[i - 1], at);
            if (from < units[i]) {
                missed += (units[i] - from) * (2 - probability(from) - probability(units[i])) / 2;
            }
        }
        return missed;
    }

    @Override
    public double quantile(double probability) {
        return above(1 - probability);
    }

    /// The units that are exceeded with that chance: kinder to tiny chances than `quantile`.
    public double above(double chance) {
        double log = Math.log(Math.max(LEAST, chance));
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
