package dev.backstop.engine.forecast.ets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Smoothing that no single value moves far.
class BoundedSmoothingTest {
    private static final BoundedSmoothing LEVEL = new BoundedSmoothing(0.3, 0, 1);

    @Test
    void oneValueFarFromTheRestCountsAsTwiceTheUsualError() {
        double[] y = swinging(40);
        double before = forecast(y);
        y[39] = 1000;
        double once = forecast(y);
        y[39] = 100_000;

        assertThat(once - before).isBetween(0.0, 0.3 * 3 * 4);
        assertThat(forecast(y)).as("however far").isCloseTo(once, within(1e-9));
    }

    @Test
    void aLevelThatMovedForGoodIsFollowed() {
        double[] y = swinging(60);
        for (int i = 40; i < 60; i++) {
            y[i] += 100;
        }

        assertThat(forecast(y)).isCloseTo(200, within(5.0));
    }

    @ParameterizedTest(name = "after {0} values that never changed, the level is {1} a year after a step")
    @CsvSource({"12, 10", "60, 10"})
    void aStepAfterNoChangeAtAllIsFollowedToo(int still, double level) {
        var y = new double[still + 12];
        Arrays.fill(y, still, y.length, 10);

        assertThat(LEVEL.run(y, y.length).forecast(1)[0]).isCloseTo(level, within(1.0));
    }

    @Test
    void aShortHistoryBeginsWithItsMean() {
        double[] y = {3, 5, 10};

        assertThat(new BoundedSmoothing(0.05, 0, 1).run(y, 3).levels())
                .containsExactly(new double[] {3, 4, 6}, within(1e-12));
    }

    @Test
    void aDampedTrendEndsAtALevel() {
        double[] y = IntStream.range(0, 60).mapToDouble(i -> 10 + i).toArray();

        double[] path = new BoundedSmoothing(0.3, 0.2, 0.8).run(y, 60).forecast(100);

        assertThat(path[0]).isGreaterThan(65);
        assertThat(path[99] - path[98]).isCloseTo(0, within(1e-6));
    }

    private static double forecast(double[] y) {
        return LEVEL.run(y, y.length).forecast(1)[0];
    }

    /// 98 and 102 in turn.
    private static double[] swinging(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i % 2 == 0 ? 98 : 102).toArray();
    }
}
