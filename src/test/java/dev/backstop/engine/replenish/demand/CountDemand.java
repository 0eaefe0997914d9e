package dev.backstop.engine.replenish.demand;

import java.util.Arrays;
import java.util.SortedMap;

/// Demand in whole units from zero on, by the chance of each: Poisson, negative binomial, or as observed.
public final class CountDemand implements Demand {
    private static final double NOTHING = 1e-17;

    private final double[] chances;
    private final double[] below;
    private final double mean;

    private CountDemand(double[] chances) {
        this.chances = chances;
        below = new double[chances.length];
        double sum = 0;
        double units = 0;
        for (int x = 0; x < chances.length; x++) {
            sum += chances[x];
            below[x] = sum;
            units += x * chances[x];
        }
        mean = units;
    }

    /// By the chances of 0, 1, 2 … units; they must sum to one.
    public static CountDemand of(double... chances) {
        double sum = Arrays.stream(chances).sum();
        if (Math.abs(sum - 1) > 1e-6) {
            throw new IllegalArgumentException("Chances that sum to " + sum);
        }
        return new CountDemand(chances.clone());
    }

    /// Customers who come by chance, one unit each.
    public static CountDemand poisson(double mean) {
        return spread(mean, x -> x * Math.log(mean) - mean - GammaFunction.logOf(x + 1));
    }

    /// Failures before the r-th success, each with chance p; mean r(1−p)/p. Demand of which the rate itself varies.
    public static CountDemand negativeBinomial(double r, double p) {
        double fixed = r * Math.log(p) - GammaFunction.logOf(r);
        double fail = Math.log1p(-p);
        return spread(r * (1 - p) / p, x -> GammaFunction.logOf(x + r) - GammaFunction.logOf(x + 1) + fixed + x * fail);
    }

    /// The negative binomial of that mean and variance; Poisson where the variance is no more than the mean.
    public static CountDemand ofMoments(double mean, double variance) {
        if (variance <= mean * (1 + 1e-9)) {
            return poisson(mean);
        }
        double p = mean / variance;
        return negativeBinomial(mean * p / (1 - p), p);
    }

    /// The total of as many independent periods of this demand.
    public CountDemand times(int periods) {
        var total = new CountDemand(new double[] {1});
        for (int i = 0; i < periods; i++) {
            total = total.plus(this);
        }
        return total;
    }

    /// The total of this and another, independent demand.
    public CountDemand plus(CountDemand other) {
        var sum = new double[chances.length + other.chances.length - 1];
        for (int x = 0; x < chances.length; x++) {
            for (int y = 0; y < other.chances.length; y++) {
                sum[x + y] += chances[x] * other.chances[y];
            }
        }
        return new CountDemand(sum);
    }

    /// The total over a time of uncertain length: how likely it is that it lasts so many periods.
    public CountDemand over(SortedMap<Integer, Double> periods) {
        var mixed = new double[0];
        for (var entry : periods.entrySet()) {
            var total = times(entry.getKey());
            mixed = Arrays.copyOf(mixed, Math.max(mixed.length, total.chances.length));
            for (int x = 0; x < total.chances.length; x++) {
                mixed[x] += entry.getValue() * total.chances[x];
            }
        }
        return new CountDemand(mixed);
    }

    /// The chance of exactly so many.
    public double chance(int units) {
        return units < 0 || units >= chances.length ? 0 : chances[units];
    }

    /// The most units that have any chance.
    public int most() {
        return chances.length - 1;
    }

    public double variance() {
        double squares = 0;
        for (int x = 0; x < chances.length; x++) {
            squares += chances[x] * (x - mean) * (x - mean);
        }
        return squares;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double probability(double units) {
        if (units < 0) {
            return 0;
        }
        return units >= below.length ? 1 : below[(int) units];
    }

    @Override
    public double shortage(double units) {
        double missed = 0;
        for (int x = Math.max(0, (int) Math.floor(units) + 1); x < chances.length; x++) {
            missed += (x - units) * chances[x];
        }
        return missed;
    }

    @Override
    public double quantile(double probability) {
        int found = Arrays.binarySearch(below, probability);
        if (found < 0) {
            return Math.min(below.length - 1, -found - 1);
        }
        while (found > 0 && below[found - 1] >= probability) {
            found--;
        }
        return found;
    }

    private static CountDemand spread(double mean, LogChance log) {
        int length = (int) mean + 1;
        while (Math.exp(log.at(length)) > NOTHING) {
            length += 1 + length / 4;
        }
        var chances = new double[length];
        for (int x = 0; x < length; x++) {
            chances[x] = Math.exp(log.at(x));
        }
        return new CountDemand(chances);
    }

    private interface LogChance {
        double at(int units);
    }
}
