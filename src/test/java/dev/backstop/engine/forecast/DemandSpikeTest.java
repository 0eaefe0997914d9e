package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

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
