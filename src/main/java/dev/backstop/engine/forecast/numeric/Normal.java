package dev.backstop.engine.forecast.numeric;

/// The standard normal distribution.
public final class Normal {
    private static final double[] A = {
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01
    };
    private static final double[] C = {
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
    };
    private static final double LOW = 0.02425;

    private Normal() {}

    /// The density at z.
    public static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /// The chance of a value at or below z, to 15 digits. Source: West (2005), after Hart (1968).
    public static double probability(double z) {
        double x = Math.abs(z);
        double tail;
        if (x > 37) {
            tail = 0;
        } else if (x < 7.07106781186547) {
            double top =
                    ((((((3.52624965998911e-02 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383)
                                                                    * x
                                                            + 112.079291497871)
                                                    * x
                                            + 221.213596169931)
                                    * x
                            + 220.206867912376);
            double bottom =
                    (((((((8.83883476483184e-02 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461)
                                                                                    * x
                                                                            + 296.564248779674)
                                                                    * x
                                                            + 637.333633378831)
                                                    * x
                                            + 793.826512519948)
                                    * x
                            + 440.413735824752);
            tail = StrictMath.exp(-x * x / 2) * top / bottom;
        } else {
            double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
            tail = StrictMath.exp(-x * x / 2) / fraction / 2.506628274631;
        }
        return z > 0 ? 1 - tail : tail;
    }

    /// The z that a value stays at or below with that probability. Source: Acklam's rational form, one Halley step
    /// for full precision.
    public static double quantile(double probability) {
        if (probability <= 0 || probability >= 1) {
            throw new IllegalArgumentException("Not a probability between 0 and 1: " + probability);
        }
        double z = first(probability);
        double error = probability(z) - probability;
        double step = error * Math.sqrt(2 * Math.PI) * StrictMath.exp(z * z / 2);
        return z - step / (1 + z * step / 2);
    }

    /// Expected units above z of a standard normal value (the unit normal loss function).
    public static double loss(double z) {
        return density(z) - z * (1 - probability(z));
    }

    private static double first(double p) {
        if (p < LOW) {
            double q = Math.sqrt(-2 * StrictMath.log(p));
            return polynomial(C, q) / (polynomial(D, q) * q + 1);
        }
        if (p > 1 - LOW) {
            double q = Math.sqrt(-2 * StrictMath.log(1 - p));
            return -polynomial(C, q) / (polynomial(D, q) * q + 1);
        }
        double q = p - 0.5;
        double r = q * q;
        return polynomial(A, r) * q / (polynomial(B, r) * r + 1);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
