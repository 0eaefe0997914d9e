package dev.backstop.engine.forecast.learnt;

import java.util.Arrays;
import java.util.List;

/// How wide forecasts are, learnt from how far those of many products missed: how large errors are, and how they lie
/// around what was expected. A product's own past moves the second as far as it reaches.
public final class LearntWidths {
    /// Nothing learnt: a product's own errors are taken as they are.
    public static final LearntWidths NONE = from(List.of());

    /// How many windows of its own outweigh what other products show.
    private static final double OTHERS = 100;

    private final ErrorVariance variance;
    private final Recalibration recalibration = new Recalibration();

    private LearntWidths(List<Miss> misses) {
        variance = ErrorVariance.learnt(misses);
        for (var miss : misses) {
            var expected = miss.expected();
            recalibration.add(expected, new CountDistribution(expected.mean(), variance(expected)), miss.came());
        }
        recalibration.settle();
    }

    /// What these errors of the past say.
    public static LearntWidths from(List<Miss> misses) {
        return new LearntWidths(misses);
    }

    /// The variance of a sum of which that is expected.
    public double variance(Expectation expected) {
        return variance.of(expected) * expected.spread() * expected.spread();
    }

    /// The levels it stays at or below with these probabilities (rising).
    public void levels(Expectation expected, Windows own, double[] probabilities, float[] into) {
        var distribution = new CountDistribution(expected.mean(), variance(expected));
        if (distribution.isCertain()) {
            Arrays.fill(into, (float) expected.mean());
            return;
        }
        var curve = seen(own, variance.of(expected)).drawnTo(recalibration.curve(expected), OTHERS);
        distribution.levels(curve.scores(probabilities), into);
    }

    private static Curve seen(Windows own, double variance) {
        var seen = new Curve();
        double weight = own.independent() / Math.max(1, own.count());
        for (int i = 0; i < own.count(); i++) {
            double mean = own.means()[i];
            double spread = own.spreads()[i];
            if (mean > 0) {
                seen.add(new CountDistribution(mean, variance * spread * spread), own.came()[i], weight);
            }
        }
        return seen;
    }
}
