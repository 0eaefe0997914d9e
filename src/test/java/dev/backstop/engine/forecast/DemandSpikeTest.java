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

    /// Reckoned with if it is no one-off: an eighth of a year's sales in one day says little of the days to come.
    @ParameterizedTest
    @CsvSource(textBlock = """
            # sold, in days, usual a day, dispersion, lasting a day
            80, 4, 4,    1, 19.06
            18, 1, 0.6,  3,  3.50
            4,  1, 0.02, 1,  0.10
            3,  1, 0.3,  1,  0.92
            """)
    void theRateThatLastsFollowsFromHowMuchWasSeen(
            double sold, int days, double usual, double dispersion, double lasting) {
        assertThat(DemandSpike.lasting(sold, usual, days, dispersion)).isCloseTo(lasting, within(0.005));
    }

    @Test
    void aBusyWeekOfAQuickSellerIsReckonedWithOneOfASlowSellerHardly() {
        var quick = DemandSpike.find(Demands.PRODUCT, Demands.of(300, day -> day < 293 ? 4 + day % 3 : 20));
        var slow = DemandSpike.find(Demands.PRODUCT, Demands.of(728, day -> day == 727 ? 6 : day % 60 == 0 ? 1 : 0));

        assertThat(quick).hasValueSatisfying(spike -> assertThat(spike.perDay()).isGreaterThan(12));
        assertThat(slow)
                .hasValueSatisfying(spike -> assertThat(30 * spike.perDay()).isLessThan(3));
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

    /// Four to six a day, on the last day 150 more: ten at most were likely.
    @ParameterizedTest
    @CsvSource(textBlock = """
            largest order, one order, chance of a one-off
            150,           150,       0.95
            0,             0,
            70,            0,
            """, useHeadersInDisplayName = true)
    void oneOrderThatExplainsItSaysLittleOfTheDaysToCome(int largest, int oneOrder, Double chance) {
        var alone = DemandSpike.find(Demands.PRODUCT, Demands.of(300, day -> 4 + day % 3 + (day == 299 ? 150 : 0)))
                .orElseThrow();

        var spike = alone.withLargestOrder(largest);

        assertThat(spike.oneOrder()).isEqualTo(oneOrder);
        if (chance == null) {
            assertThat(spike).isEqualTo(alone);
        } else {
            assertThat(spike.chances().oneOff()).isEqualTo(chance);
            assertThat(spike.perDay()).isLessThan(alone.perDay() / 3).isGreaterThan(5);
            assertThat(spike.units()).isEqualTo(alone.units());
        }
    }
}
