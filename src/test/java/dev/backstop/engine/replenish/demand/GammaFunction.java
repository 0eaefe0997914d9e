package dev.backstop.engine.replenish.demand;

/// The logarithm of Γ and the regularised lower incomplete gamma function, to about 14 digits.
///
/// Sources: Lanczos (1964) with Godfrey's coefficients; series and continued fraction as in Abramowitz and Stegun,
/// 6.5.
final class GammaFunction {
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };
    private static final int TERMS = 1_000_000;
    private static final double PRECISION = 1e-16;
    private static final double LARGE = 1000;
    private static final double TINY = 1e-300;

    private GammaFunction() {}

    /// ln Γ(x), for positive x.
    static double logOf(double x) {
        double shifted = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (shifted + i);
        }
        double t = shifted + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /// P(a, x) = γ(a, x)/Γ(a): the chance that a gamma value of shape a and scale 1 is at most x.
    static double lower(double a, double x) {
        return x <= 0 ? 0 : x < a + 1 ? front(a, x) * series(a, x) : 1 - front(a, x) * fraction(a, x);
    }

    /// Q(a, x): the chance that it is above x.
    static double upper(double a, double x) {
        return x <= 0 ? 1 : x < a + 1 ? 1 - front(a, x) * series(a, x) : front(a, x) * fraction(a, x);
    }

    /// x^a·e^−x/Γ(a). For large shapes by Stirling's series, in which the large parts are taken away from each
    /// other beforehand.
    static double front(double a, double x) {
        if (a < LARGE) {
            return Math.exp(a * Math.log(x) - x - logOf(a));
        }
        double beyond = (x - a) / a;
        double rest = 1 / (12 * a) - 1 / (360 * a * a * a);
        return Math.exp(a * (Math.log1p(beyond) - beyond) - rest) * Math.sqrt(a / (2 * Math.PI));
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < TERMS && term > PRECISION * sum; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    /// Lentz's way through the continued fraction of the upper function.
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i < TERMS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / nonZero(an * d + b);
            c = nonZero(b + an / c);
            double step = d * c;
            value *= step;
            if (Math.abs(step - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
