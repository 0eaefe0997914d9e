package dev.backstop.engine.replenish.demand;

import java.util.Arrays;

/// By how much demand swings around a rate: its variance over its mean, which is 1 for customers who come by chance
/// and buy one unit each. Sums over more days swing more, for the rate is less known; never less.
///
/// It was measured at the rates of the past. Where more or less than usual is expected it is a `power` of that ratio
/// larger or smaller, as far as the shop's products have shown.
public final class Dispersion {
    /// Days over which it is measured.
    static final int[] HORIZONS = {14, 28};

    private static final double LEAST_SUM = 0.05;
    private static final double FAR = 20;

    private static final double LEAST = 1.02;

    private final double[] at;
    private final double power;

    private Dispersion(double[] at, double power) {
        this.at = at;
        this.power = power;
    }

    /// By its values over the `HORIZONS`.
    static Dispersion of(double... values) {
        var at = values.clone();
        for (int k = 0; k < at.length; k++) {
            at[k] = Math.max(k > 0 ? at[k - 1] : LEAST, at[k]);
        }
        return new Dispersion(at, 0);
    }

    /// The same where so many times the usual makes it so much larger.
    Dispersion moving(double newPower) {
        return new Dispersion(at, newPower);
    }

    /// How far a sum expected is from the usual one: the logarithm of their ratio.
    static double apart(double expected, double usual) {
        double ratio = Math.max(LEAST_SUM, expected) / Math.max(LEAST_SUM, usual);
        return StrictMath.log(Math.clamp(ratio, 1 / FAR, FAR));
    }

    /// The same over so many days where what is expected is so far `apart` from the usual.
    double over(int days, double apart) {
        return Math.max(LEAST, over(days) * StrictMath.exp(power * apart));
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
        return this == other || (other instanceof Dispersion that && Arrays.equals(at, that.at) && power == that.power);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(at) + Double.hashCode(power);
    }

    @Override
    public String toString() {
        return "Dispersion" + Arrays.toString(at) + "^" + power;
    }
}
