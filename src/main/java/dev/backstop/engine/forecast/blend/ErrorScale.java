package dev.backstop.engine.forecast.blend;

import dev.backstop.engine.forecast.numeric.SizeRegression;
import java.util.List;

/// How large errors are: a product of powers of what was known at the time (recent and older errors, the level
/// expected and how far it has moved, how often there was a sale, the step, how far the methods disagree, for series
/// that always sold the deviation that exponential smoothing gives itself, for months how wide a network sees it),
/// learnt from the errors of many series.
final class ErrorScale {
    private static final SizeRegression SIZES = new SizeRegression(8, -6, 4);
    private static final int TURNS = 6;
    private static final double RIDGE = 1e-3;

    private double[] powers = {0, 0, 0, 0, 0.3, 0.4, 0.1, 0.3};

    void learn(List<Case> cases) {
        if (cases.isEmpty()) {
            return;
        }
        int size = cases.getFirst().features.length;
        double mean = 0;
        for (var it : cases) {
            mean += Math.abs(it.came - it.mean) / it.unit() / cases.size();
        }
        var first = new double[size];
        first[0] = StrictMath.log(Math.max(1e-6, mean));
        var errors = cases.stream()
                .map(it -> new SizeRegression.Case(it.features, Math.abs(it.came - it.mean) / it.unit()))
                .toList();
        powers = SIZES.learnt(errors, first, new double[size], RIDGE * cases.size() + 0.5, TURNS);
    }

    /// The mean absolute error to be expected.
    double of(Case it) {
        return it.unit() * StrictMath.exp(SIZES.logarithm(powers, it.features));
    }
}
