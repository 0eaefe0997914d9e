package dev.backstop.engine.forecast.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a small network learns from samples.
class NetworkTest {
    private static final double[] MIDDLE = {0.5};

    @ParameterizedTest(name = "after {0}, {1} comes {2}")
    @CsvSource(textBlock = """
                    1, 0.5, 0.75
                    -1, 0.5, -1.25
                    0.2, -0.8, 0.6
                    """)
    void learnsAStraightWay(double first, double second, double came) {
        var network = new Network(2, 4, MIDDLE, 1);

        network.learn(samples(seen -> seen[0] - 0.5 * seen[1], 3), 2, 40);

        assertThat(network.learnt().answer(new double[] {first, second})[0]).isCloseTo(came, within(0.1));
    }

    @Test
    void learnsABend() {
        var network = new Network(2, 12, MIDDLE, 1);

        network.learn(samples(seen -> Math.max(-0.5, Math.min(0.5, 2 * seen[0])), 3), 2, 60);

        var learnt = network.learnt();
        assertThat(learnt.answer(new double[] {0.1, 0})[0]).isCloseTo(0.2, within(0.1));
        assertThat(learnt.answer(new double[] {1, 0})[0]).isCloseTo(0.5, within(0.1));
        assertThat(learnt.answer(new double[] {2, 0})[0]).isCloseTo(0.5, within(0.2));
    }

    @Test
    void anOutputOfNineteenInTwentyIsSeldomExceeded() {
        var chance = new Random(2);
        var network = new Network(2, 4, new double[] {0.5, 0.95}, 1);

        var samples = samples(_ -> chance.nextGaussian(), 3).stream()
                .map(it -> new Network.Sample(it.seen(), new double[] {it.came()[0], it.came()[0]}, 1))
                .toList();

        network.learn(samples, 0, 40);

        var answer = network.learnt().answer(new double[] {0, 0});
        assertThat(answer[0]).isCloseTo(0, within(0.15));
        assertThat(answer[1]).isCloseTo(1.645, within(0.3));
    }

    @Test
    void whatFollowsAFallMirrorsWhatFollowsARise() {
        var network = new Network(2, 8, MIDDLE, 1);
        var rises = samples(seen -> Math.abs(seen[0]), 4).stream()
                .filter(it -> it.seen()[0] > 0)
                .toList();

        network.learn(rises, 1, 60);

        assertThat(network.learnt().answer(new double[] {-1, 0})[0]).isCloseTo(-1, within(0.1));
    }

    @Test
    void whatIsNotKnownTeachesNothing() {
        var network = new Network(2, 4, new double[] {0.5, 0.5}, 1);
        var samples = samples(seen -> seen[0], 3).stream()
                .map(it -> new Network.Sample(it.seen(), new double[] {it.came()[0], Double.NaN}, 1))
                .toList();
        double before = network.learnt().answer(new double[] {0, 0})[1];

        network.learn(samples, 2, 40);

        var answer = network.learnt().answer(new double[] {0, 0});
        assertThat(answer[0]).isCloseTo(0, within(0.05));
        assertThat(answer[1]).isFinite().isCloseTo(before, within(1.0));
    }

    @Test
    void saysTheSameEachTimeAndKeepsWhatItKnew() {
        var one = new Network(2, 4, MIDDLE, 7);
        var other = new Network(2, 4, MIDDLE, 7);
        one.learn(samples(seen -> seen[0], 5), 2, 3);
        other.learn(samples(seen -> seen[0], 5), 2, 3);
        var seen = new double[] {0.3, 0.4};
        var kept = one.learnt();
        double[] then = kept.answer(seen);

        assertThat(other.learnt().answer(seen)).containsExactly(then);

        one.learn(samples(it -> -it[0], 6), 2, 3);

        assertThat(kept.answer(seen)).containsExactly(then);
        assertThat(one.learnt().answer(seen)[0]).isNotEqualTo(then[0]);
    }

    @Test
    void fromAlmostNothingItLearnsNothing() {
        var network = new Network(2, 4, MIDDLE, 1);
        double[] before = network.learnt().answer(new double[] {1, 1});

        network.learn(samples(seen -> seen[0], 3).subList(0, 20), 2, 10);

        assertThat(network.learnt().answer(new double[] {1, 1})).containsExactly(before);
    }

    private static List<Network.Sample> samples(ToDoubleFunction<double[]> came, int seed) {
        var random = new Random(seed);
        var samples = new ArrayList<Network.Sample>();
        for (int i = 0; i < 1280; i++) {
            var seen = new double[] {random.nextGaussian(), random.nextGaussian()};
            samples.add(new Network.Sample(seen, new double[] {came.applyAsDouble(seen)}, 1));
        }
        return samples;
    }
}
