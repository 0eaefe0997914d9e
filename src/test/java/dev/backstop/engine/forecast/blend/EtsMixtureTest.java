package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// What exponential smoothing in all its forms expects, and how far it trusts that.
class EtsMixtureTest {
    private static final int MONTHS = 96;

    @Test
    void demandAroundALevelIsTrustedAsMuchLaterAsSoon() {
        double[] y = demand(new Random(1), false);

        double[] deviation = EtsMixture.of(y, MONTHS, 12, true, 12).deviation();

        assertThat(deviation[0]).isCloseTo(5, within(1.5));
        assertThat(deviation[11]).isLessThan(1.5 * deviation[0]);
    }

    @Test
    void demandThatWandersIsTrustedLessTheFurtherAhead() {
        double[] y = demand(new Random(1), true);

        double[] deviation = EtsMixture.of(y, MONTHS, 12, true, 12).deviation();

        assertThat(deviation[11]).isGreaterThan(2 * deviation[0]);
    }

    @Test
    void ofTwiceTheDemandBothAreTwice() {
        double[] y = demand(new Random(2), true);
        double[] twice = IntStream.range(0, MONTHS).mapToDouble(i -> 2 * y[i]).toArray();

        var once = EtsMixture.of(y, MONTHS, 12, true, 6);
        var doubled = EtsMixture.of(twice, MONTHS, 12, true, 6);

        for (int h = 0; h < 6; h++) {
            assertThat(doubled.mean()[h]).isCloseTo(2 * once.mean()[h], Percentage.withPercentage(1));
            assertThat(doubled.deviation()[h]).isCloseTo(2 * once.deviation()[h], Percentage.withPercentage(5));
        }
    }

    /// Around 100 with a deviation of 5: of the demand itself, or of its steps.
    private static double[] demand(Random random, boolean wanders) {
        var y = new double[MONTHS];
        double level = 100;
        for (int i = 0; i < MONTHS; i++) {
            double chance = 5 * random.nextGaussian();
            y[i] = Math.max(1, level + chance);
            level = wanders ? y[i] : level;
        }
        return y;
    }
}
