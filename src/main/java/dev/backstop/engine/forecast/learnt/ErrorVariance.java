package dev.backstop.engine.forecast.learnt;

import dev.backstop.engine.forecast.numeric.LinearSystem;
import java.util.List;

/// How large errors are: a product of powers of what was known at the time, learnt from the errors of many products
/// and drawn to what a product's own past says alone.
///
/// A generalised linear model of squared errors with logarithmic link and variance in proportion to the squared
/// mean, by iterated least squares; an error beyond the usual counts as large, not as how large. Source: McCullagh
/// and Nelder (1989), ch. 8.
final class ErrorVariance {
    /// The variance that a product's own past says.
    static final ErrorVariance OWN = new ErrorVariance(new double[] {0, 1, 0, 0, 0, 0, 0, 0});

    private static final int TURNS = 8;
    private static final double LARGE = 3;
    private static final double DRAWN = 20;
    private static final double FARTHEST = 5;
    private static final double NONE = 1e-9;

    private final double[] powers;

    private ErrorVariance(double[] powers) {
        this.powers = powers;
    }

    static ErrorVariance learnt(List<Miss> misses) {
        var model = OWN;
        for (int turn = 0; turn < TURNS && !misses.isEmpty(); turn++) {
            model = model.better(misses);
        }
        return model;
    }

    private ErrorVariance better(List<Miss> misses) {
        int size = Expectation.FEATURES;
        var a = new double[size][size];
        var b = new double[size];
        for (var miss : misses) {
            var features = miss.expected().features();
            double logarithm = logarithm(features);
            double error =
                    (miss.came() - miss.expected().mean()) / miss.expected().spread();
            double ratio = error * error / StrictMath.exp(logarithm);
            double aim = logarithm + Math.min(LARGE, ratio) - 1;
            for (int k = 0; k < size; k++) {
                b[k] += features[k] * aim;
                for (int l = 0; l < size; l++) {
                    a[k][l] += features[k] * features[l];
                }
            }
        }
        for (int k = 0; k < size; k++) {
            a[k][k] += DRAWN;
            b[k] += DRAWN * OWN.powers[k];
        }
        return new ErrorVariance(LinearSystem.solve(a, b));
    }

    /// In units of the squared spread; where a product never erred, none.
    double of(Expectation expected) {
        return expected.variance() <= NONE ? 0 : StrictMath.exp(logarithm(expected.features()));
    }

    private double logarithm(double[] features) {
        double sum = 0;
        for (int k = 0; k < powers.length; k++) {
            sum += powers[k] * features[k];
        }
        return Math.clamp(sum, -FARTHEST, FARTHEST);
    }
}
