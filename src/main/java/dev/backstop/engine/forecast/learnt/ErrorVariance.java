package dev.backstop.engine.forecast.learnt;

import dev.backstop.engine.forecast.numeric.SizeRegression;
import java.util.List;

/// How large errors are: a product of powers of what was known at the time, learnt from the errors of many products
/// and drawn to what a product's own past says alone.
///
/// A regression of squared errors; one beyond the usual counts as large, not as how large.
final class ErrorVariance {
    /// The variance that a product's own past says.
    static final ErrorVariance OWN = new ErrorVariance(ownAlone());

    private static final SizeRegression SIZES = new SizeRegression(5, -5, 5);
    private static final int TURNS = 8;
    private static final double DRAWN = 20;
    private static final double NONE = 1e-9;

    private final double[] powers;

    private ErrorVariance(double[] powers) {
        this.powers = powers;
    }

    private static double[] ownAlone() {
        var powers = new double[Expectation.FEATURES];
        powers[1] = 1;
        return powers;
    }

    static ErrorVariance learnt(List<Miss> misses) {
        if (misses.isEmpty()) {
            return OWN;
        }
        var cases = misses.stream()
                .map(miss -> new SizeRegression.Case(miss.expected().features(), square(miss)))
                .toList();
        return new ErrorVariance(SIZES.learnt(cases, OWN.powers, OWN.powers, DRAWN, TURNS));
    }

    private static double square(Miss miss) {
        double error = (miss.came() - miss.expected().mean()) / miss.expected().spread();
        return error * error;
    }

    /// In units of the squared spread; where a product never erred, none.
    double of(Expectation expected) {
        return expected.variance() <= NONE ? 0 : StrictMath.exp(SIZES.logarithm(powers, expected.features()));
    }
}
