package dev.backstop.engine.replenish.demand;

import java.util.Arrays;

/// By how much demand swings around a rate: its variance over its mean, which is 1 for customers who come by chance
/// and buy one unit each. Sums over more days swing more, for the rate is less known; never less.
public final class Dispersion {
    /// Days over which it is measured.
    static final int[] HORIZONS = {14, 28};

    private static final double LEAST = 1.02;

    private final double[] at;

    private Dispersion(double[] at) {
        this.at = at;
    }

    /// By its values over the `HORIZONS`.
    static Dispersion of(double... values) {
        var at = values.clone();
        for (int k = 0; k < at.length; k++) {
            at[k] = Math.max(k > 0 ? at[k - 1] : LEAST, at[k]);
        }
        return new Dispersion(at);
    }

    /// Between the horizons in step with the days; beyond the last one what exceeds 1 grows with them.
    double over(int days) {
        int last = HORIZONS.length - 1;
        if (days >= HORIZONS[last]) {
            return 1 + (at[last] - 1) * days / HORIZONS[last];
        }
        int above = 0;
        while (HORIZONS[above] < days) {
            above++;
        }
        if (above == 0) {
            return at[0];
        }
        double weight = (double) (days - HORIZONS[above - 1]) / (HORIZONS[above] - HORIZONS[above - 1]);
        return at[above - 1] + weight * (at[above] - at[above - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Dispersion that && Arrays.equals(at, that.at));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(at);
    }

    @Override
    public String toString() {
        return "Dispersion" + Arrays.toString(at);
    }
}
