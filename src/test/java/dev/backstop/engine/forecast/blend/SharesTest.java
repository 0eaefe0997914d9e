package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much each method counts, near and far.
class SharesTest {
    private static final int HORIZON = 9;
    private static final List<Member> TWO = List.of(Member.QUICK, Member.MEAN);

    @ParameterizedTest(name = "of {1} ahead, step {0} of three parts is in part {2}")
    @CsvSource({"0, 18, 0", "5, 18, 0", "6, 18, 1", "12, 18, 2", "17, 18, 2", "0, 1, 0", "3, 4, 2"})
    void aHorizonIsCutIntoEqualParts(int step, int horizon, int part) {
        assertThat(Origin.part(step, horizon, 3)).isEqualTo(part);
    }

    @Test
    void eachPartOfTheHorizonHasSharesThatSumToOne() {
        var shares = learnt(new double[] {0.01, 0.01, 0.01});

        assertThat(shares).hasDimensions(3, 2);
        for (double[] part : shares) {
            assertThat(Arrays.stream(part).sum()).isCloseTo(1, within(1e-9));
        }
        assertThat(shares[0][0]).as("quick smoothing, near").isGreaterThan(shares[2][0]);
    }

    @Test
    void theStrongerThePullTheMoreEqualTheShares() {
        var free = learnt(new double[] {0.01});
        var drawn = learnt(new double[] {100});

        assertThat(Math.abs(drawn[0][0] - 0.5)).isLessThan(Math.abs(free[0][0] - 0.5));
        assertThat(drawn[0][0]).isCloseTo(0.5, within(0.05));
    }

    /// Shares learnt on demand that swings back to its mean: what is lately is worth something for the next
    /// bucket only.
    private static double[][] learnt(double[] pull) {
        var all = IntStream.range(0, 40).mapToObj(SharesTest::swinging).toList();
        var category = new Category(all, HORIZON, PeriodDates.UNKNOWN);
        var shared = new Member.Shared(category, null, null);
        var origins = all.stream()
                .map(series -> IntStream.of(120, 111, 102, 93)
                        .mapToObj(n -> new Origin(series, n, TWO, HORIZON, shared))
                        .toList())
                .toList();
        return Shares.learnt(TWO, Shares.Aim.ABSOLUTE, pull, all, origins).own(all.getFirst(), List.of());
    }

    private static Buckets swinging(int seed) {
        var random = new Random(seed);
        var y = new double[120];
        double away = 0;
        for (int i = 0; i < y.length; i++) {
            away = 0.8 * away + random.nextGaussian();
            y[i] = 100 + 5 * away;
        }
        return Buckets.of(y, 0, 1);
    }
}
