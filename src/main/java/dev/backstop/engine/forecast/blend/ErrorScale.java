package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.LinearSystem;
import java.util.List;

/// How large errors are: a product of powers of what was known at the time (recent and older errors, the level
/// expected, the step, how far the methods disagree, for series that always sold the deviation that exponential
/// smoothing gives itself, for months how wide a network sees it), learnt from the errors of many series.
///
/// A generalised linear model with logarithmic link and variance in proportion to the squared mean, by iterated
/// least squares. Source: McCullagh and Nelder (1989), ch. 8.
final class ErrorScale {
    private static final int TURNS = 6;
    private static final double RIDGE = 1e-3;

    private double[] powers = {0, 0.3, 0.4, 0.1, 0.3};

    void learn(List<Case> cases) {
        if (cases.isEmpty()) {
            return;
        }
        int size = cases.getFirst().features.length;
        double mean = 0;
        for (var it : cases) {
            mean += Math.abs(it.came - it.mean) / it.unit() / cases.size();
        }
        powers = new double[size];
        powers[0] = StrictMath.log(Math.max(1e-6, mean));
        for (int turn = 0; turn < TURNS; turn++) {
            var a = new double[size][size];
            var b = new double[size];
            for (var it : cases) {
                double logarithm = logarithm(it);
                double ratio = Math.abs(it.came - it.mean) / it.unit() / StrictMath.exp(logarithm);
                double aim = logarithm + Math.min(8, ratio) - 1;
                for (int k = 0; k < size; k++) {
                    b[k] += it.features[k] * aim;
                    for (int l = 0; l < size; l++) {
                        a[k][l] += it.features[k] * it.features[l];
                    }
                }
            }
            for (int k = 0; k < size; k++) {
                a[k][k] += RIDGE * cases.size() + 0.5;
            }
            powers = LinearSystem.solve(a, b);
        }
    }

    /// The mean absolute error to be expected.
    double of(Case it) {
        return it.unit() * StrictMath.exp(logarithm(it));
    }

    private double logarithm(Case it) {
        double sum = 0;
        for (int k = 0; k < powers.length; k++) {
            sum += powers[k] * it.features[k];
        }
        return Math.clamp(sum, -6, 4);
    }
}
