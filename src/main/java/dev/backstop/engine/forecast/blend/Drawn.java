package dev.backstop.engine.forecast.blend;

import java.util.ArrayList;
import java.util.List;

/// One factor on the single numbers of a group of series: nearer to nothing (or further from it) where that would have
/// had the least score.
///
/// The mean of the roots of squared errors asks for less than the mean where demand is sparse, and a group chosen by
/// what it has sold tends back to what all sell. Each age of the past gives a factor of its own, and the mean of their
/// logarithms is believed as far as they agree: errors of many series at one time are alike, so that the ages are the
/// observations, not the series. Source: James and Stein (1961), the shrinkage of a mean by its own variance.
final class Drawn {
    private static final int LEAST_AGES = 3;
    private static final double LEAST_SERIES = 20;
    private static final double PULL = 0.05;
    private static final double DOUBT = 8;
    private static final double LEAST_DEVIATION = 0.05;
    private static final double LOWEST = 0.2;
    private static final double STEP = 0.05;
    private static final int STEPS = 33;

    private Drawn() {}

    /// The factor for a group; 1 where too little is known.
    static double factor(List<PointCase> all) {
        int oldest = all.stream().mapToInt(PointCase::age).max().orElse(0);
        var logarithms = new ArrayList<Double>();
        for (int age = 1; age <= oldest; age++) {
            int now = age;
            var some = all.stream().filter(it -> it.age() == now).toList();
            if (some.stream().mapToDouble(PointCase::weight).sum() >= LEAST_SERIES) {
                logarithms.add(StrictMath.log(best(some)));
            }
        }
        return logarithms.size() < LEAST_AGES ? 1 : believed(logarithms);
    }

    private static double believed(List<Double> logarithms) {
        int count = logarithms.size();
        double mean = 0;
        for (double it : logarithms) {
            mean += it / count;
        }
        double variance = 0;
        for (double it : logarithms) {
            variance += (it - mean) * (it - mean) / (count - 1);
        }
        double square = mean * mean;
        double belief = square / (square + DOUBT * variance / count + LEAST_DEVIATION * LEAST_DEVIATION);
        return StrictMath.exp(belief * mean);
    }

    /// The factor with the least mean of roots of squared errors, drawn to 1, between the points of a grid by a
    /// parabola.
    private static double best(List<PointCase> some) {
        var losses = new double[STEPS];
        double total = some.stream().mapToDouble(PointCase::weight).sum();
        int least = 0;
        for (int i = 0; i < STEPS; i++) {
            double factor = LOWEST + STEP * i;
            for (var it : some) {
                losses[i] += it.weight() * it.miss(factor) / total;
            }
            double logarithm = StrictMath.log(factor);
            losses[i] += PULL * logarithm * logarithm;
            least = losses[i] < losses[least] ? i : least;
        }
        double between = 0;
        if (least > 0 && least < STEPS - 1) {
            double curve = losses[least - 1] - 2 * losses[least] + losses[least + 1];
            between = curve > 0 ? (losses[least - 1] - losses[least + 1]) / (2 * curve) : 0;
        }
        return LOWEST + STEP * (least + between);
    }
}
