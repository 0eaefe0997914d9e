package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// How a network sees a series, and how its answer is read.
class StretchTest {
    private static final int YEAR = 12;
    private static final int[] DISTANCES = {0, 1, 2, 4, 7, 11};

    @Test
    void ofTenTimesTheDemandItSeesTheSame() {
        double[] y = demand(60, 1);
        double[] more = Arrays.stream(y).map(it -> 10 * it).toArray();

        var once = stretch(y, 48);
        var tenfold = stretch(more, 48);

        assertThat(tenfold.size()).isCloseTo(once.size(), within(1e-12));
        assertThat(tenfold.level()).isCloseTo(once.level() + Math.log(10), within(1e-12));
        for (int i = 0; i < Stretch.INPUTS; i++) {
            assertThat(tenfold.seen()[i]).isCloseTo(once.seen()[i], within(1e-9));
        }
    }

    @Test
    void itSeesNothingOfWhatComesLater() {
        double[] y = demand(60, 1);

        var known = stretch(Arrays.copyOf(y, 40), 40);

        assertThat(stretch(y, 40).seen()).containsExactly(known.seen());
        assertThat(stretch(y, 40).factors()).containsExactly(known.factors());
    }

    @Test
    void aSteadyRiseIsSeenAsOne() {
        double[] y = IntStream.range(0, 48).mapToDouble(i -> Math.exp(0.01 * i)).toArray();

        var stretch = stretch(y, 48);

        assertThat(stretch.size()).isCloseTo(0.12, within(0.01));
        assertThat(stretch.seen()[0]).as("newest less level").isBetween(0.2, 0.5);
        assertThat(stretch.seen()[0] - stretch.seen()[12])
                .as("a year's rise, in its own size")
                .isCloseTo(1, within(0.1));
        assertThat(stretch.seen()[Stretch.TURNING - 2])
                .as("the line's slope in a year")
                .isCloseTo(1, within(0.1));
        assertThat(stretch.seen()[Stretch.TURNING - 1])
                .as("that of the last years")
                .isCloseTo(1, within(0.1));
    }

    @Test
    void whatCameReadBackIsWhatCame() {
        double[] y = demand(60, 2);
        var stretch = stretch(y, 48);

        double[] came = stretch.came(Buckets.logarithms(y, 60), 48, 60, DISTANCES, 1);
        double[] path = stretch.path(came, DISTANCES, YEAR);

        for (int distance : DISTANCES) {
            assertThat(path[distance]).isCloseTo(y[48 + distance], Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void whatIsNotYetKnownIsNotTold() {
        double[] y = demand(60, 2);

        double[] came = stretch(y, 48).came(Buckets.logarithms(y, 60), 48, 51, DISTANCES, 2);

        assertThat(came).hasSize(12);
        assertThat(Arrays.copyOf(came, 3)).doesNotContain(Double.NaN);
        assertThat(Arrays.copyOfRange(came, 3, 6)).containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(came, 6, 9)).containsExactly(Arrays.copyOf(came, 3));
    }

    @Test
    void aSeriesThatNeverChangesGoesOnWhateverIsAnswered() {
        double[] y = new double[36];
        Arrays.fill(y, 7);

        double[] path = stretch(y, 36).path(new double[] {1, 2, 3, 4, 5, 6}, DISTANCES, YEAR);

        for (double value : path) {
            assertThat(value).isCloseTo(7, within(1e-9));
        }
    }

    @Test
    void outliersAreSeenAsFarButNotFurther() {
        double[] y = demand(48, 3);
        y[47] = 1e12;
        y[30] = 0;

        assertThat(Arrays.stream(stretch(y, 48).seen()).map(Math::abs).max()).hasValue(8);
    }

    private static Stretch stretch(double[] y, int n) {
        return Stretch.of(y, Buckets.logarithms(y, y.length), n, YEAR);
    }

    private static double[] demand(int n, int seed) {
        var random = new Random(seed);
        return IntStream.range(0, n)
                .mapToDouble(
                        i -> 100 * (1 + 0.4 * Math.sin(2 * Math.PI * i / YEAR)) * Math.exp(0.1 * random.nextGaussian()))
                .toArray();
    }
}
