package dev.backstop.engine.replenish.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.replenish.demand.CountDemand;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.GammaDemand;
import dev.backstop.engine.replenish.demand.MixedDemand;
import dev.backstop.engine.replenish.demand.NormalDemand;
import dev.backstop.engine.replenish.demand.TabledDemand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
    /// Python: scipy.stats.poisson.ppf and .cdf; nbinom(n, p) with n = m·p/(1−p), p = m/v.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        MEAN, VARIANCE, LEVEL, QUANTILE
        4,    4,        0.95,  8
        4,    4,        0.5,   4
        0.2,  0.2,      0.9,   1
        4,    12,       0.95,  11
        50,   50,       0.99,  67
        """)
    void agreesWithScipyOnCounts(double mean, double variance, double level, int quantile) {
        var demand = CountDemand.ofMoments(mean, variance);

        assertThat(demand.mean()).isCloseTo(mean, within(1e-9));
        assertThat(demand.variance()).isCloseTo(variance, within(1e-6));
        assertThat(demand.quantile(level)).isEqualTo(quantile);
        assertThat(demand.probability(quantile)).isGreaterThanOrEqualTo(level);
        assertThat(demand.probability(quantile - 1)).isLessThan(level);
    }

    @Test
    void expectsWhatIsLeftLessWhatIsShort() {
        for (var demand :
                List.of(new NormalDemand(20, 6), GammaDemand.of(20, 90), CountDemand.ofMoments(20, 60), mixed())) {
            for (double units : new double[] {0, 5, 20, 31.5, 60}) {
                assertThat(demand.leftover(units) - demand.shortage(units))
                        .isCloseTo(units - demand.mean(), within(1e-6));
                assertThat(demand.shortage(units)).isGreaterThanOrEqualTo(demand.shortage(units + 1));
            }
        }
    }

    @Test
    void mixesDemandsAndTablesThem() {
        var mixed = mixed();
        var table = TabledDemand.of(mixed, 200, 200);

        assertThat(mixed.mean()).isCloseTo(0.7 * 20 + 0.3 * 45, within(1e-9));
        assertThat(mixed.probability(mixed.quantile(0.95))).isCloseTo(0.95, within(1e-4));
        assertThat(table.quantile(0.95)).isCloseTo(mixed.quantile(0.95), within(0.3));
        assertThat(table.shortage(30)).isCloseTo(mixed.shortage(30), within(0.1));
        assertThat(table.exceeded(1e-5)).isGreaterThan(table.exceeded(1e-3));
    }

    /// The classic newsboy: 0.25 lost for each paper too many, 0.75 for each too few, 100 ± 20 papers.
    @Test
    void setsTheLevelOfTheNewsvendor() {
        var rule = new Newsvendor(0.25, 0.75);

        assertThat(rule.criticalRatio()).isEqualTo(0.75);
        assertThat(rule.level(new NormalDemand(100, 20))).isCloseTo(113.49, within(0.01));
        assertThat(Newsvendor.ofPrices(4, 1, 0).criticalRatio()).isEqualTo(0.75);
    }

    /// 1,000 a year, 200 an order, 20 % holding: 500 at 450 beats 200 at 475 and 63 at 500.
    @Test
    void takesThePriceBreakThatPays() {
        var breaks = new PriceBreaks(List.of(0.0, 200.0, 500.0), List.of(500.0, 475.0, 450.0));

        var choice = breaks.allUnits(1000, 200, 0.2);

        assertThat(choice.quantity()).isEqualTo(500);
        assertThat(choice.yearlyCost()).isCloseTo(472_900, within(1e-6));
        assertThat(breaks.allUnits(10, 200, 0.2).region()).isZero();
    }

    @Test
    void findsReorderPointsOfBothServiceLevels() {
        var demand = new NormalDemand(100, 25);

        assertThat(ReorderLevel.ofCycleService(demand, 0.98)).isCloseTo(151.34, within(0.01));
        assertThat(ReorderLevel.ofFillRate(demand, 100, 0.98)).isCloseTo(125.53, within(0.01));
        double point = ReorderLevel.upToFillRate(demand, 30, 0.95);
        assertThat(demand.shortage(point)).isCloseTo(0.05 * 30, within(1e-6));
    }

    @Test
    void ordersTogetherWhatSharesAnOrder() {
        var items = List.of(
                new JointReplenishment.Item(5, 1, 1000),
                new JointReplenishment.Item(5, 1, 10),
                new JointReplenishment.Item(5, 1, 900));

        var joint = JointReplenishment.of(50, items);

        assertThat(joint.multiples().get(0)).isOne();
        assertThat(joint.multiples().get(1)).isGreaterThan(joint.multiples().get(2));
        assertThat(joint.cost())
                .isLessThanOrEqualTo(JointReplenishment.together(50, items).cost());
    }

    @Test
    void spreadsALimitWhereItEarnsMost() {
        var lots = List.of(new SharedLimit.Lot(1000, 20, 1, 4), new SharedLimit.Lot(300, 20, 6, 25));

        var free = SharedLimit.lots(lots, 1e9);
        var tight = SharedLimit.lots(lots, 1000);

        assertThat(free.price()).isZero();
        assertThat(tight.price()).isPositive();
        assertThat(4 * tight.quantities().get(0) + 25 * tight.quantities().get(1))
                .isCloseTo(1000, within(1e-6));
    }

    /// 100 a period for four periods; an order costs 50, a unit kept for a period 0.30: two periods an order.
    @Test
    void coversWholePeriodsOfKnownDemand() {
        var plan = KnownDemand.of(
                new double[] {100, 100, 100, 100},
                new double[] {50, 50, 50, 50},
                new double[] {0.3, 0.3, 0.3, 0.3},
                new double[4]);

        assertThat(plan.orders()).containsExactly(200, 0, 200, 0);
        assertThat(plan.cost()).isCloseTo(160, within(1e-9));
    }

    private static Demand mixed() {
        return MixedDemand.of(List.of(GammaDemand.of(20, 90), GammaDemand.of(45, 120)), 0.7, 0.3);
    }
}
