package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.forecast.season.RetailYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearFactorsTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 2);
    private static final PeriodDates WEEKS = new PeriodDates(Map.of(0, START, 100, START.plusWeeks(100)));

    @Test
    void withoutACalendarEveryPeriodIsAverage() {
        assertThat(YearFactors.of(index(60, _ -> 1), 0, 68, 1, PeriodDates.UNKNOWN)).containsOnly(1);
    }

    @Test
    void whereAYearIsTheSeasonAlreadyItIsNotTakenTwice() {
        assertThat(YearFactors.of(index(120, _ -> 1), 0, 128, 52, WEEKS)).containsOnly(1);
    }

    @Test
    void aShopOfHalfAYearLeansOnTheRetailYearByHalf() {
        var factors = YearFactors.of(index(26, _ -> 1), 0, 52, 1, WEEKS);

        int advent = 48;
        double prior = IntStream.range(0, 7)
                .mapToDouble(d -> RetailYear.factor(START.plusWeeks(advent).plusDays(d)))
                .average()
                .orElseThrow();
        assertThat(factors[advent]).isBetween(1.05, Math.sqrt(prior) + 0.01);
    }

    @Test
    void whatRisesBeforeEachChristmasIsExpectedToRiseAgain() {
        var weak = YearFactors.of(index(200, t -> advent(t) ? 1.1 : 1), 0, 208, 1, WEEKS);
        var strong = YearFactors.of(index(200, t -> advent(t) ? 2 : 1), 0, 208, 1, WEEKS);

        assertThat(strong[204]).isGreaterThan(1.4).isGreaterThan(weak[204] + 0.3);
    }

    @Test
    void aShopThatNeverHadAChristmasExpectsNone() {
        var factors = YearFactors.of(index(300, _ -> 1), 0, 308, 1, WEEKS);

        assertThat(Arrays.stream(factors).max().orElseThrow()).isLessThan(1.06);
    }

    @Test
    void aSummerOfTheShopsOwnIsLearntFromTwoYearsOn() {
        IntToDoubleFunction summer = t -> t % 52 >= 22 && t % 52 < 35 ? 1.6 : 1;

        assertThat(YearFactors.of(index(45, summer), 0, 53, 1, WEEKS)[28]).isCloseTo(1, within(0.05));
        assertThat(YearFactors.of(index(210, summer), 0, 236, 1, WEEKS)[4 * 52 + 25]).isGreaterThan(1.15);
    }

    private static boolean advent(int t) {
        return t % 52 >= 45 && t % 52 < 51;
    }

    private static double[] index(int length, IntToDoubleFunction level) {
        return IntStream.range(0, length).mapToDouble(level).toArray();
    }
}
