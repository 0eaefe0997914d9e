package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsTest {
    /// A series that mostly sells nothing has the least root of squared errors below its mean: here a little less than
    /// half of it.
    @Test
    void singleNumbersOfSparseSeriesLieBelowWhatTheyHaveSold() {
        var shop = shop(7);

        assertThat(ratio(shop)).isBetween(0.42, 0.5);
    }

    @Test
    void thoseOfOtherSeriesDoNot() {
        assertThat(ratio(shop(1))).isBetween(0.95, 1.05);
    }

    private static double ratio(List<double[]> shop) {
        double said = Blend.forecasts(shop, new int[shop.size()], 1, 6).stream()
                .mapToDouble(it -> it.mean()[0])
                .average()
                .orElseThrow();
        double sold = shop.stream()
                .mapToDouble(y -> Arrays.stream(y).average().orElseThrow())
                .average()
                .orElseThrow();
        return said / sold;
    }

    /// Series that sell in one period of so many, and in one more now and then.
    private static List<double[]> shop(int every) {
        var random = new Random(11);
        return IntStream.range(0, 60)
                .mapToObj(_ -> IntStream.range(0, 60)
                        .mapToDouble(_ -> random.nextInt(every) == 0 ? random.nextInt(9) : 0)
                        .toArray())
                .toList();
    }
}
