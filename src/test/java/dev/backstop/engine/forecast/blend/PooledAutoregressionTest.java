package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one autoregression learns from many series, and tells of one of them.
class PooledAutoregressionTest {
    private static final int YEAR = SeasonalShop.YEAR;

    @Test
    void aSeasonThatAllShareGoesOn() {
        var shop = SeasonalShop.of(40, 60, 0.05);
        var pooled = PooledAutoregression.learnt(shop, 0, YEAR);

        double[] path = pooled.forecast(shop.get(7).y(), 60, 24);

        for (int h = 0; h < path.length; h++) {
            assertThat(path[h]).isCloseTo(SeasonalShop.demand(7, 60 + h, 0), Percentage.withPercentage(15));
        }
    }

    @Test
    void aShortSeriesIsCarriedOnByWhatTheOthersShow() {
        var pooled = PooledAutoregression.learnt(SeasonalShop.of(40, 60, 0.05), 0, YEAR);
        double[] young = IntStream.range(0, 18)
                .mapToDouble(i -> SeasonalShop.demand(3, i, 0))
                .toArray();

        double[] path = pooled.forecast(young, young.length, YEAR);

        for (int h = 0; h < YEAR; h++) {
            assertThat(path[h]).isCloseTo(SeasonalShop.demand(3, 18 + h, 0), Percentage.withPercentage(15));
        }
    }

    @Test
    void ofTenTimesTheDemandItTellsTenTimesAsMuch() {
        var shop = SeasonalShop.of(20, 60, 0.05);
        var pooled = PooledAutoregression.learnt(shop, 0, YEAR);
        double[] more = Arrays.stream(shop.get(2).y()).map(it -> 10 * it).toArray();

        double[] once = pooled.forecast(shop.get(2).y(), 60, YEAR);
        double[] tenfold = pooled.forecast(more, 60, YEAR);

        for (int h = 0; h < YEAR; h++) {
            assertThat(tenfold[h]).isCloseTo(10 * once[h], Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void whatIsHiddenIsNotLearntFrom() {
        var shop = SeasonalShop.of(20, 60, 0.05);
        var until =
                SeasonalShop.of(20, 60, 0.05).stream().map(it -> cut(it, 48)).toList();

        double[] hidden =
                PooledAutoregression.learnt(shop, 12, YEAR).forecast(shop.get(1).y(), 48, 6);

        assertThat(hidden)
                .containsExactly(PooledAutoregression.learnt(until, 0, YEAR)
                        .forecast(shop.get(1).y(), 48, 6));
    }

    @ParameterizedTest(name = "{0} months known, {1} of them hidden")
    @CsvSource({"0, 0", "5, 0", "17, 0", "30, 30", "60, 59"})
    void fromTooLittleItTellsTheMeanOfTheStretch(int known, int hidden) {
        var constant = SeasonalShop.buckets(
                IntStream.range(0, known).mapToDouble(_ -> 4).toArray());
        var pooled = PooledAutoregression.learnt(List.of(constant), hidden, YEAR);

        double[] y = IntStream.range(0, 18).mapToDouble(_ -> 5).toArray();

        assertThat(pooled.reaches(17)).isFalse();
        assertThat(pooled.reaches(18)).isTrue();
        for (double value : pooled.forecast(y, 18, 3)) {
            assertThat(value).isCloseTo(5, within(1e-9));
        }
    }

    private static Buckets cut(Buckets series, int n) {
        return SeasonalShop.buckets(Arrays.copyOf(series.y(), n));
    }
}
