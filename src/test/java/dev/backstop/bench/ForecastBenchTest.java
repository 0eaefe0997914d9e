package dev.backstop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.bench.table.SeriesFile;
import dev.backstop.engine.forecast.blend.PeriodDates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastBenchTest {
    private static final int YEAR = 12;

    /// Enough months to feed a network, which learns otherwise when it sees the same in another order.
    @Test
    void theOrderOfAFilesRowsChangesNoForecast() {
        var series = months(80, 96);
        var turned = new ArrayList<>(series);
        Collections.shuffle(turned, new Random(3));

        var once = ForecastBench.forecasts(series, YEAR, 6, PeriodDates.UNKNOWN);
        var again = ForecastBench.forecasts(turned, YEAR, 6, PeriodDates.UNKNOWN);

        for (int i = 0; i < turned.size(); i++) {
            int before = series.indexOf(turned.get(i));
            assertThat(again.get(i).mean()).containsExactly(once.get(before).mean());
            assertThat(again.get(i).sum()).containsExactly(once.get(before).sum());
        }
    }

    private static List<SeriesFile.Entry> months(int count, int length) {
        var chance = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(i -> new SeriesFile.Entry(
                        "S" + (1000 + i),
                        1,
                        IntStream.range(0, length)
                                .mapToDouble(
                                        t -> (100 + i) * (1.2 + Math.sin(t * Math.PI / 6)) + 20 * chance.nextDouble())
                                .toArray(),
                        new double[0]))
                .toList();
    }
}
