package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoryTest {
    private static final int KNOWN = 40;

    /// Ten steady series that rise by a sixth among forty that sell a unit now and then: half of the rise is heard,
    /// where a plain mean over series would hear a fifth.
    @Test
    void theIndexListensToSteadySeriesMoreThanToLumpyOnes() {
        var random = new Random(5);
        var all = new ArrayList<Buckets>();
        for (int i = 0; i < 10; i++) {
            all.add(series(t -> 100 + t));
        }
        for (int i = 0; i < 40; i++) {
            all.add(series(_ -> random.nextInt(12) == 0 ? 1 : 0));
        }

        double rise = rise(new Category(all, 4, PeriodDates.UNKNOWN));

        assertThat(rise).isBetween(1.06, 1.17);
        assertThat(rise).isGreaterThan(rise(new Category(all.subList(10, 50), 4, PeriodDates.UNKNOWN)));
    }

    /// How much more than so far a series that keeps its share is expected to sell.
    private static double rise(Category category) {
        var flat = IntStream.range(0, KNOWN).mapToDouble(_ -> 10).toArray();
        return category.path(flat, KNOWN, 0, 0)[0] / 10;
    }

    private static Buckets series(IntToDoubleFunction level) {
        return Buckets.of(IntStream.range(0, KNOWN).mapToDouble(level).toArray(), 0, 1);
    }
}
