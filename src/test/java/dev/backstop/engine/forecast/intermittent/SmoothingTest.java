package dev.backstop.engine.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmoothingTest {
    private static final List<Double> WEIGHTS = List.of(0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.65);

    /// Weights are tried several at a time; one after the other they give the same, to the last bit.
    @Test
    void theBestWeightIsTheOneWithTheLeastSquares() {
        for (int seed = 0; seed < 40; seed++) {
            double[] y = series(seed);

            assertThat(Smoothing.optimised(y, y.length)).isEqualTo(straight(y));
        }
    }

    @Test
    void coarserSumsAreSmoothedTooAndAveraged() {
        double[] y = series(7);
        double twos = Smoothing.aggregated(y, y.length, 2);
        double threes = Smoothing.aggregated(y, y.length, 3);

        assertThat(Smoothing.multiple(y, y.length, 3)).isEqualTo((straight(y) + twos + threes) / 3);
        assertThat(Smoothing.aggregated(new double[] {9, 1, 3, 1, 3}, 5, 2)).isEqualTo(2);
    }

    private static double straight(double[] y) {
        return WEIGHTS.stream()
                .min(Comparator.comparingDouble(weight -> squares(y, weight)))
                .map(weight -> Smoothing.level(Arrays.copyOfRange(y, 1, y.length), y.length - 1, weight, y[0]))
                .orElseThrow();
    }

    private static double squares(double[] y, double weight) {
        double level = y[0];
        double squares = 0;
        for (int i = 1; i < y.length; i++) {
            squares += (y[i] - level) * (y[i] - level);
            level += weight * (y[i] - level);
        }
        return squares;
    }

    private static double[] series(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, 30 + seed)
                .mapToDouble(i -> random.nextInt(3) == 0 ? random.nextInt(20) + i / 5.0 : 0)
                .toArray();
    }
}
