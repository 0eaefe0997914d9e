package dev.backstop.engine.replenish.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.replenish.demand.CountDemand;
import org.junit.jupiter.api.Test;

class ServiceTargetTest {
    private static final CountDemand DEMAND = CountDemand.ofMoments(20, 60);

    @Test
    void neverLowersTheLevelForAHigherService() {
        double alpha = 0;
        double beta = 0;
        for (double level : new double[] {0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999}) {
            double other = new ServiceTarget.CycleService(level).level(DEMAND, 7);
            assertThat(other).isGreaterThanOrEqualTo(alpha);
            alpha = other;
            other = new ServiceTarget.FillRate(level).level(DEMAND, 7);
            assertThat(other).isGreaterThanOrEqualTo(beta);
            beta = other;
        }
    }

    @Test
    void leavesTheAllowedShareShort() {
        double level = new ServiceTarget.FillRate(0.95).level(DEMAND, 7);

        assertThat(DEMAND.shortage(level)).isCloseTo(0.05 * 7, within(1e-6));
    }

    @Test
    void saysWhatTheCushionCostsAndPrevents() {
        var cushion = Cushion.of(DEMAND, DEMAND.quantile(0.95), 1.63, 0.3, 30);

        assertThat(cushion.units()).isEqualTo(DEMAND.quantile(0.95) - DEMAND.quantile(0.5));
        assertThat(cushion.yearlyCost()).isCloseTo(cushion.units() * 1.63 * 0.3, within(1e-9));
        assertThat(cushion.stockoutsPrevented()).isBetween(4.0, 7.0);
    }

    @Test
    void promisesMostOfWhatEarnsMostAndIsForetoldBest() {
        assertThat(ServiceTargets.usual(new ProductClass(ServiceClass.A, Predictability.X)))
                .isEqualTo(0.98);
        assertThat(ServiceTargets.usual(new ProductClass(ServiceClass.C, Predictability.Z)))
                .isEqualTo(0.85);
    }

    @Test
    void foretellsByHowMuchFourWeeksSwing() {
        assertThat(Predictability.of(40, 44, 38, 41)).isEqualTo(Predictability.X);
        assertThat(Predictability.of(40, 10, 70, 20)).isEqualTo(Predictability.Y);
        assertThat(Predictability.of(0, 0, 90, 0)).isEqualTo(Predictability.Z);
        assertThat(Predictability.of(40, 40)).isEqualTo(Predictability.Z);
        assertThat(Predictability.of(0, 0, 0)).isEqualTo(Predictability.Z);
    }
}
