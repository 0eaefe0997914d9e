package dev.backstop.engine.forecast.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenPointsTest {
    @Test
    void everyStretchHoldsItsShareOfAnyRun() {
        for (int first : new int[] {0, 17, 10_000_019}) {
            for (int count : new int[] {10, 100, 1000}) {
                for (double below : new double[] {0.1, 0.5, 0.9}) {
                    long points = IntStream.range(first, first + count)
                            .filter(number -> EvenPoints.at((long) number) < below)
                            .count();
                    assertThat((double) points).isCloseTo(below * count, within(3.0));
                }
            }
        }
    }

    @Test
    void theFirstOfAllGroupsIsTheMiddle() {
        assertThat(EvenPoints.at(0, 0)).isEqualTo(0.5);
    }
}
