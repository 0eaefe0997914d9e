package dev.backstop.engine.replenish.demand;

import java.util.Arrays;
import java.util.SortedMap;

/// Demand in whole units from zero on, by the chance of each: Poisson, negative binomial, or as observed.
public final class CountDemand implements Demand {
    private static final double NOTHING = 1e-20;
    private static final int MOST = 10_000_000;
    /// Levels that differ by less are the same: 0.1 taken eight times is 0.8.
    private static final double LEVEL_STEP = 1e-12;

    private final double[] chances;
    private final double[] below;
    private final double[] missed;
    private final double mean;

    private CountDemand(double[] chances) {
        this.chances = chances;
        below = new double[chances.length];
        missed = new double[chances.length];
        double sum = 0;
        double units = 0;
        for (int x = 0; x < chances.length; x++) {
            sum += chances[x];
            below[x] = sum;
            units += x * chances[x];
        }
        mean = units;
        double above = 0;
        for (int x = chances.length - 2; x >= 0; x--) {
            above += chances[x + 1];
            missed[x] = missed[x + 1] + above;
        }
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
        return spread(mean, mean, x -> mean / (x + 1));
    }

    /// Failures before the r-th success, each with chance p; mean r(1−p)/p. Demand of which the rate itself varies.
    public static CountDemand negativeBinomial(double r, double p) {
        return spread(r * (1 - p) / p, (r - 1) * (1 - p) / p, x -> (x + r) / (x + 1) * (1 - p));
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
        if ((chances.length - 1.0) * periods > MOST / 100.0) {
            throw new IllegalArgumentException(periods + " periods are too many to add up");
        }
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

    /// Between two whole numbers of units, on the line from one to the other.
    @Override
    public double shortage(double units) {
        if (units < 0) {
            return mean - units;
        }
        if (units >= chances.length - 1) {
            return 0;
        }
        int whole = (int) units;
        return missed[whole] + (units - whole) * (missed[whole + 1] - missed[whole]);
    }

    @Override
    public double quantile(double probability) {
        double asked = probability - LEVEL_STEP * Math.min(1, 1 - probability);
        int found = Arrays.binarySearch(below, asked);
        if (found < 0) {
            return Math.min(below.length - 1, -found - 1);
        }
        while (found > 0 && below[found - 1] >= asked) {
            found--;
        }
        return found;
    }

    /// The chances from the likeliest number on, up and down by what each is of the one before, then brought to a
    /// sum of one: as exact for a million units as for one.
    private static CountDemand spread(double mean, double likeliest, Next next) {
        if (!(mean > 0) || mean > MOST) {
            throw new IllegalArgumentException("a mean of " + mean + " is not counted unit by unit");
        }
        int mode = (int) Math.max(0, likeliest);
        var chances = new double[mode + 2];
        chances[mode] = 1;
        for (int x = mode - 1; x >= 0; x--) {
            chances[x] = chances[x + 1] / next.of(x);
        }
        int x = mode;
        while (chances[x] > NOTHING) {
            if (x > MOST) {
                throw new IllegalArgumentException("more than " + MOST + " units have a chance");
            }
            if (x + 1 == chances.length) {
                chances = Arrays.copyOf(chances, 2 * chances.length);
            }
            chances[x + 1] = chances[x] * next.of(x);
            x++;
        }
        double sum = Arrays.stream(chances, 0, x).sum();
        return new CountDemand(
                Arrays.stream(chances, 0, x).map(chance -> chance / sum).toArray());
    }

    /// The chance of x + 1 units by that of x.
    private interface Next {
        double of(int x);
    }
}
