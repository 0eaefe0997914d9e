package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one network learns from many series, and tells of one of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PooledNetworkTest {
    private static final int YEAR = SeasonalShop.YEAR;
    private static final int HORIZON = 18;
    private static final int MONTHS = 72;

    private final List<Buckets> shop = SeasonalShop.of(100, MONTHS, 0.1);
    private PooledNetwork network;

    @BeforeAll
    void learn() {
        network = PooledNetwork.learnt(shop, YEAR, HORIZON, 9, 2).getFirst();
    }

    @Test
    void aSeasonThatAllShareGoesOn() {
        double[] path = network.outlook(shop.get(7).y(), MONTHS, HORIZON).middle();

        for (int h = 0; h < HORIZON; h++) {
            assertThat(path[h]).isCloseTo(SeasonalShop.demand(7, MONTHS + h, 0), Percentage.withPercentage(15));
        }
    }

    @Test
    void oneMonthInTwentyLiesFurtherAboveThanTheOthers() {
        int exceeded = 0;
        for (int i = 0; i < 100; i++) {
            var outlook = network.outlook(shop.get(i).y(), 54, HORIZON);
            for (int h = 0; h < HORIZON; h++) {
                exceeded += shop.get(i).y()[54 + h] > outlook.middle()[h] + outlook.above()[h] ? 1 : 0;
            }
        }
        assertThat(exceeded / (100.0 * HORIZON)).isBetween(0.02, 0.1);
    }

    @Test
    void ofTenTimesTheDemandItTellsTenTimesAsMuch() {
        double[] more = Arrays.stream(shop.get(2).y()).map(it -> 10 * it).toArray();

        var once = network.outlook(shop.get(2).y(), MONTHS, HORIZON);
        var tenfold = network.outlook(more, MONTHS, HORIZON);

        for (int h = 0; h < HORIZON; h++) {
            assertThat(tenfold.middle()[h]).isCloseTo(10 * once.middle()[h], Percentage.withPercentage(1e-6));
            assertThat(tenfold.above()[h]).isCloseTo(10 * once.above()[h], Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void whatIsHiddenIsNotLearntFrom() {
        var otherwise =
                shop.stream().map(it -> SeasonalShop.buckets(upended(it.y()))).toList();

        var one = PooledNetwork.learnt(shop, YEAR, HORIZON, 9, 2).get(1);
        var other = PooledNetwork.learnt(otherwise, YEAR, HORIZON, 9, 2).get(1);

        double[] y = shop.get(1).y();
        assertThat(other.outlook(y, MONTHS - 9, HORIZON).middle())
                .containsExactly(one.outlook(y, MONTHS - 9, HORIZON).middle());
    }

    @Test
    void fromTooLittleNothingIsLearnt() {
        assertThat(PooledNetwork.learnt(SeasonalShop.of(20, 48, 0.1), YEAR, HORIZON, 9, 3))
                .isEmpty();
        assertThat(PooledNetwork.learnt(List.of(), YEAR, HORIZON, 9, 2)).isEmpty();
        assertThat(network.reaches(23)).isFalse();
    }

    @ParameterizedTest(name = "{0} ahead: {1}")
    @CsvSource({"1, 0", "2, 0 1", "6, 0 1 2 4 5", "12, 0 1 2 4 8 11", "18, 0 1 2 4 8 13 17"})
    void nearBucketsAreToldOneByOneAndFarOnesInSteps(int horizon, String distances) {
        assertThat(PooledNetwork.distances(horizon))
                .containsExactly(Arrays.stream(distances.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    /// The last nine values doubled.
    private static double[] upended(double[] y) {
        double[] other = y.clone();
        for (int i = y.length - 9; i < y.length; i++) {
            other[i] *= 2;
        }
        return other;
    }
}
