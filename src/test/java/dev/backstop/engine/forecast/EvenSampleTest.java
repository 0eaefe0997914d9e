package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenSampleTest {
    private static final int MOST = 250;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        things, taken
        0,      0
        1,      1
        249,    249
        250,    250
        251,    250
        252,    250
        260,    249
        499,    250
        500,    250
        501,    250
        5000,   250
        """)
    void takesAllOfFewAndAboutTheMostOfMany(int things, int taken) {
        assertThat(taken(things).size()).isBetween(taken - 1, taken + 1);
    }

    @Test
    void oneMoreChangesHardlyAnyOfThem() {
        for (int things = 200; things < 2000; things++) {
            var before = taken(things, 40, 3);
            var changed = taken(things + 1, 40, 3);
            changed.removeAll(before);
            assertThat(changed).as("%d things", things).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void takesAboutTheMostWhateverTheGroups() {
        var random = new Random(7);
        for (int shop = 0; shop < 500; shop++) {
            int[] sizes = random.ints(1 + random.nextInt(400), 1, 40).toArray();
            int things = Arrays.stream(sizes).sum();
            assertThat(taken(sizes).size())
                    .as("%d things in %d groups", things, sizes.length)
                    .isBetween(Math.min(things, MOST) - 30, MOST + 30);
        }
    }

    @Test
    void takesAsManyOfEachPart() {
        var taken = taken(3000);

        for (int from = 0; from < 3000; from += 300) {
            int first = from;
            assertThat(taken.stream()
                            .filter(thing -> thing.getLast() >= first && thing.getLast() < first + 300)
                            .count())
                    .isBetween(22L, 28L);
        }
    }

    private static Set<List<Integer>> taken(int... sizes) {
        var sample = new EvenSample(Arrays.stream(sizes).sum(), MOST);
        Set<List<Integer>> taken = new HashSet<>();
        for (int group = 0; group < sizes.length; group++) {
            for (int number = 0; number < sizes[group]; number++) {
                if (sample.takes(group, number)) {
                    taken.add(List.of(group, number));
                }
            }
        }
        return taken;
    }
}
