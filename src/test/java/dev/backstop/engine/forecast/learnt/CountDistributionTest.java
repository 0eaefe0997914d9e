package dev.backstop.engine.forecast.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.forecast.numeric.Normal;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountDistributionTest {
    private static final double[] SCORES = {
        Normal.quantile(0.1), 0, Normal.quantile(0.9), Normal.quantile(0.95), Normal.quantile(0.99)
    };

    /// Whole numbers of scipy 1.17: `nbinom.ppf(q, m / (v / m - 1), m / v)`, `norm.ppf(nbinom.cdf(2, …))`.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # mean, variance, 10 %, 50 %, 90 %, 95 %, 99 %, score of two units
            0.4,  0.4004, 0,  0,  1,  2,  2,  2.4103
            3,    3.003,  1,  3,  5,  6,  8, -0.1935
            3,    9,      0,  2,  7,  9, 13,  0.1137
            20,   60,    11, 19, 30, 34, 42, -3.2668
            0.2,  0.8,    0,  0,  0,  1,  4,  1.9693
            """)
    void smallSumsAreNegativeBinomial(
            double mean, double variance, int tenth, int half, int ninth, int early, int rare, double two) {
        var counts = new CountDistribution(mean, variance);
        var levels = new float[SCORES.length];
        counts.levels(SCORES, levels);

        var whole = new int[levels.length];
        for (int j = 0; j < levels.length; j++) {
            whole[j] = (int) Math.max(0, Math.ceil(levels[j] - 0.5 - 1e-4));
        }
        assertThat(whole).containsExactly(tenth, half, ninth, early, rare);
        assertThat(counts.score(2)).isCloseTo(two, within(2e-3));
    }

    /// Of scipy 1.17: `gamma.ppf(q, m * m / v, scale=v / m)`.
    @ParameterizedTest
    @CsvSource(textBlock = """
            200,  900,   162.6, 198.5,  239.3, 251.8, 276.3
            1000, 40000, 753.8, 986.7, 1263.3, 1350.1, 1523.1
            50,   20,     44.4,  49.9,   55.8,  57.6,  61.0
            """)
    void largeSumsAreGamma(
            double mean, double variance, double tenth, double half, double ninth, double early, double rare) {
        var levels = new float[SCORES.length];
        new CountDistribution(mean, variance).levels(SCORES, levels);

        double[] expected = {tenth, half, ninth, early, rare};
        for (int j = 0; j < levels.length; j++) {
            assertThat((double) levels[j]).isCloseTo(expected[j], Percentage.withPercentage(0.3));
        }
    }

    /// The score of a level is the score it was read at; none at all is just none.
    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "2, 5", "40, 200", "300, 5000"})
    void scoresAndLevelsBelongTogether(double mean, double variance) {
        var counts = new CountDistribution(mean, variance);
        for (int units = 1; units < 3 * mean; units += 1 + (int) mean / 10) {
            double score = counts.score(units);
            if (Math.abs(score) < CountDistribution.FARTHEST - 1) {
                var level = new float[1];
                counts.levels(new double[] {score}, level);
                assertThat((double) level[0]).isCloseTo(units + 0.5, within(0.01 + 1e-3 * mean));
            }
        }
        var least = new float[1];
        counts.levels(new double[] {-CountDistribution.FARTHEST}, least);
        assertThat(least[0]).isNotNegative();
    }

    @Test
    void withoutVarianceOnlyTheMeanIsPossible() {
        var certain = new CountDistribution(7, 0);

        assertThat(certain.isCertain()).isTrue();
        assertThat(certain.score(6)).isNegative();
        assertThat(certain.score(7)).isPositive();
    }
}
