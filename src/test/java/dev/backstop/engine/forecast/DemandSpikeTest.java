package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.sales.DailyDemand;
import java.util.Arrays;
import java.util.BitSet;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandSpikeTest {
    @Test
    void findsSevenDaysThatNobodyForesaw() {
        var history = Demands.of(200, day -> day < 193 ? 2 + day % 2 : 8);

        assertThat(DemandSpike.find(Demands.PRODUCT, history)).hasValueSatisfying(spike -> {
            assertThat(spike.units()).isEqualTo(56);
            assertThat(spike.expected()).isCloseTo(17.5, Percentage.withPercentage(5));
            assertThat(spike.limit()).isLessThan(30);
            assertThat(spike.factor()).isCloseTo(56 / spike.expected(), within(1e-9));
            assertThat(spike.to()).isEqualTo(Demands.TODAY);
            assertThat(spike.from()).isEqualTo(Demands.TODAY.minusDays(7));
        });
    }

    /// Two units a day were usual until the last days; the last of them is today, not over yet.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today 25                     | 1 | oneOff
            9 8 10 9 11 8 9              | 7 | shift
            3 5 8 12 17 24 33            | 7 | trend
            """)
    void findsWithinTheDayWhatHasBegunAndWhatItMayBe(String last, int days, String kind) {
        var units = Arrays.stream(last.strip().replace("today ", "").split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        var values = new int[200 + units.length];
        for (int day = 0; day < 200; day++) {
            values[day] = 1 + day % 3;
        }
        System.arraycopy(units, 0, values, 200, units.length);
        var today = Demands.TODAY;
        var demand = new DailyDemand(today.minusDays(199L + units.length), values);
        var history = new DemandHistory(demand, today, today, new BitSet());

        assertThat(DemandSpike.find(Demands.PRODUCT, history)).hasValueSatisfying(spike -> {
            assertThat(spike.to()).isEqualTo(today.plusDays(1));
            assertThat(spike.from()).isEqualTo(today.minusDays(days - 1L));
            var chances = spike.chances();
            double most = Math.max(chances.oneOff(), Math.max(chances.shift(), chances.trend()));
            assertThat(
                            switch (kind) {
                                case "oneOff" -> chances.oneOff();
                                case "shift" -> chances.shift();
                                default -> chances.trend();
                            })
                    .isEqualTo(most);
        });
    }

    @Test
    void findsNoneInOrdinaryDemand() {
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            found += DemandSpike.find(Demands.PRODUCT, Demands.random(400, seed, 1, _ -> 3))
                            .isPresent()
                    ? 1
                    : 0;
        }

        assertThat(found).isLessThanOrEqualTo(4);
    }

    @Test
    void findsNoneInAFewSalesOrAThinHistory() {
        assertThat(DemandSpike.find(Demands.PRODUCT, Demands.of(200, day -> day == 195 ? 2 : day == 50 ? 1 : 0)))
                .isEmpty();
        assertThat(DemandSpike.find(Demands.PRODUCT, Demands.of(30, day -> day < 23 ? 1 : 9)))
                .isEmpty();
        assertThat(DemandSpike.find(Demands.PRODUCT, Demands.of(0, _ -> 0))).isEmpty();
    }
}
