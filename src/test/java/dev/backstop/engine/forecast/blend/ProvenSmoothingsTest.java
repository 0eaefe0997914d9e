package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Many ways to smooth, each believed as far as it has proven itself.
class ProvenSmoothingsTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "/dev/backstop/engine/forecast/bounded.csv",
            numLinesToSkip = 1,
            commentCharacter = '#',
            maxCharsPerColumn = 100_000)
    void weighsAsTheReferenceDoes(
            String values, double smoothing, double trend, double damping, String one, String proven) {
        double[] y = numbers(values);
        double[] expected = numbers(proven);

        double[] path = ProvenSmoothings.forecast(y, y.length, expected.length);

        for (int h = 0; h < expected.length; h++) {
            assertThat(path[h]).isCloseTo(expected[h], within(1e-6 * Math.max(1, expected[h])));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 10, 40, 400})
    void aConstantIsExpectedToStay(int n) {
        for (double expected : forecast(n, _ -> 7)) {
            assertThat(expected).isCloseTo(7, within(1e-12));
        }
    }

    @Test
    void ofNothingKnownNothingIsExpected() {
        assertThat(ProvenSmoothings.forecast(new double[0], 0, 3)).containsOnly(0);
    }

    @Test
    void whatRoseForLongIsExpectedToRise() {
        double[] path = forecast(80, i -> 100 + 3 * i);

        assertThat(path[0]).isGreaterThan(338);
        assertThat(path[11]).isGreaterThan(path[0] + 15);
    }

    @Test
    void whatSwingsAroundItsMeanIsExpectedThere() {
        var random = new Random(5);
        double[] path = forecast(120, _ -> 50 + 10 * random.nextGaussian());

        for (double expected : path) {
            assertThat(expected).isCloseTo(50, within(4.0));
        }
    }

    @Test
    void neverLessThanNothing() {
        for (double expected : forecast(60, i -> 600 - 10 * i)) {
            assertThat(expected).isNotNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 3, 1e9})
    void scalesWithDemand(double scale) {
        double[] once = forecast(70, i -> 20 + i % 7);
        double[] scaled = forecast(70, i -> scale * (20 + i % 7));

        for (int h = 0; h < once.length; h++) {
            assertThat(scaled[h] / scale).isCloseTo(once[h], within(1e-6));
        }
    }

    @Test
    void onlyTheFirstValuesAreSeen() {
        double[] y = IntStream.range(0, 60).mapToDouble(i -> 30 + i % 5).toArray();
        double[] seen = ProvenSmoothings.forecast(y, 40, 12);
        Arrays.fill(y, 40, 60, 1e9);

        assertThat(ProvenSmoothings.forecast(y, 40, 12)).containsExactly(seen);
    }

    private static double[] forecast(int n, IntToDoubleFunction demand) {
        return ProvenSmoothings.forecast(
                IntStream.range(0, n).mapToDouble(demand).toArray(), n, 12);
    }

    private static double[] numbers(String values) {
        return Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
