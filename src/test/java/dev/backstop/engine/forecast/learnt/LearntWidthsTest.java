package dev.backstop.engine.forecast.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearntWidthsTest {
    private static final double[] PROBABILITIES = {0.05, 0.5, 0.8, 0.9, 0.95, 0.99};
    private static final Windows NO_PAST = new Windows(new double[0], new double[0], new double[0], 0, 0);

    /// Means from one unit to hundreds, errors so many times as large as the product's own past says: what is
    /// learnt from some makes the levels of others come true as often as they should. A count counts half below
    /// itself.
    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1})
    void levelsComeTrueAsOftenAsTheySay(double times) {
        var learnt = LearntWidths.from(misses(1, 6000, times));
        var below = new double[PROBABILITIES.length];
        var fresh = misses(2, 6000, times);
        for (var miss : fresh) {
            var levels = levels(learnt, miss.expected());
            for (int j = 0; j < levels.length; j++) {
                below[j] += Math.clamp(levels[j] - miss.came() + 0.5, 0, 1) / fresh.size();
            }
        }

        for (int j = 0; j < below.length; j++) {
            assertThat(below[j]).isCloseTo(PROBABILITIES[j], within(0.015));
        }
    }

    @Test
    void whatOthersMissedWidens() {
        var expected = expectation(50, 2);

        double narrow = LearntWidths.from(misses(1, 2000, 0.7)).variance(expected);
        double wide = LearntWidths.from(misses(1, 2000, 2)).variance(expected);

        assertThat(wide).isGreaterThan(4 * narrow);
    }

    @Test
    void withoutAnythingLearntAProductsOwnErrorsStand() {
        var expected = expectation(50, 2);

        assertThat(LearntWidths.NONE.variance(expected))
                .isCloseTo(2 * expected.spread() * expected.spread(), Percentage.withPercentage(0.01));
        assertThat(levels(LearntWidths.NONE, expected)[1]).isBetween(45f, 50f);
    }

    @Test
    void whereAProductNeverErredNothingElseIsPossible() {
        var levels = levels(LearntWidths.from(misses(1, 500, 2)), expectation(84, 0));

        assertThat(levels).containsOnly(84f);
    }

    /// A product that always sells a fifth more than is expected of it: as far as its own past reaches, its levels
    /// rise.
    @Test
    void aProductsOwnPastMovesItsLevels() {
        var expected = expectation(100, 1);
        var means = new double[50];
        var spreads = new double[50];
        var came = new double[50];
        for (int i = 0; i < 50; i++) {
            means[i] = 100;
            spreads[i] = expected.spread();
            came[i] = 118 + i % 5;
        }
        var plain = levels(LearntWidths.NONE, expected);
        var moved = new float[PROBABILITIES.length];
        LearntWidths.NONE.levels(expected, new Windows(means, spreads, came, 50, 50), PROBABILITIES, moved);

        assertThat(moved[1]).isBetween(plain[1] + 4, 120f);
    }

    /// Products of which twice the usual is expected err half as much, for their size, as they did before: that is
    /// learnt, and nobody is told the old width for the new level.
    @Test
    void whereAProductHasGrownItsOldErrorsSayLess() {
        var misses = new ArrayList<>(misses(1, 2000, 1));
        for (var miss : misses(2, 2000, 0.5)) {
            misses.add(new Miss(grown(miss.expected(), 2), miss.came()));
        }
        var learnt = LearntWidths.from(misses);
        var same = expectation(50, 2);

        assertThat(learnt.variance(grown(same, 2))).isLessThan(0.4 * learnt.variance(same));
        assertThat(learnt.variance(grown(same, 1.4)))
                .isBetween(1.2 * learnt.variance(grown(same, 2)), 0.8 * learnt.variance(same));
    }

    /// The same where so many times of what is usual is expected.
    private static Expectation grown(Expectation it, double times) {
        var sold = new Expectation.Sales(364, it.mean() / 28 / times, it.mean() / 28, 1);
        return new Expectation(
                it.mean(), it.days(), it.spread(), it.variance(), it.size(), it.lately(), it.discord(), sold);
    }

    /// Where the last four weeks were not known, nothing is said of how far demand has moved.
    @Test
    void fourWeeksThatAreNotKnownMoveNothing() {
        var steady = expectation(50, 2);
        var unknown = new Expectation.Sales(364, 50.0 / 28, Double.NaN, 1);
        var hidden =
                new Expectation(50, 28, steady.spread(), 2, steady.size(), steady.lately(), steady.discord(), unknown);

        assertThat(hidden.features()).isEqualTo(steady.features());
    }

    private static float[] levels(LearntWidths learnt, Expectation expected) {
        var levels = new float[PROBABILITIES.length];
        learnt.levels(expected, NO_PAST, PROBABILITIES, levels);
        return levels;
    }

    private static List<Miss> misses(int seed, int count, double times) {
        var random = new Random(seed);
        var misses = new ArrayList<Miss>();
        for (int i = 0; i < count; i++) {
            double mean = StrictMath.exp(7 * random.nextDouble());
            var expected = expectation(mean, 0.5 + 2 * random.nextDouble());
            double deviation = times * Math.sqrt(expected.variance()) * expected.spread();
            misses.add(new Miss(expected, Math.max(0, Math.rint(draw(random, mean, deviation)))));
        }
        return misses;
    }

    /// A gamma value by its mean and deviation (Wilson and Hilferty), skewed as demand is.
    private static double draw(Random random, double mean, double deviation) {
        double ninth = deviation * deviation / (9 * mean * mean);
        double root = Math.max(0, 1 - ninth + random.nextGaussian() * Math.sqrt(ninth));
        return mean * root * root * root;
    }

    private static Expectation expectation(double mean, double variance) {
        double size = 0.8 * Math.sqrt(variance);
        return new Expectation(
                mean,
                28,
                Math.sqrt(mean + 0.05 * mean * mean),
                variance,
                size,
                size,
                0.3,
                new Expectation.Sales(364, mean / 28, mean / 28, 1));
    }
}
