package dev.backstop.engine.replenish.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.replenish.demand.CountDemand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What service a product is worth.
class EconomicServiceTest {
    /// Holding 0.30 a year; by hand: D·B / (D·B + Q·v·r).
    @ParameterizedTest
    @CsvSource(textBlock = """
            unitsPerYear, quantity, unitCost, lostSale, chance
            1000,         100,      4.00,     8.00,     0.9852
            1000,         100,      4.00,     0.80,     0.8696
            12,           24,       4.00,     8.00,     0.7692
            12,           24,       4.00,     0,        0
            0,            24,       4.00,     8.00,     0
            1000,         0,        4.00,     8.00,     1""", useHeadersInDisplayName = true)
    void theChanceOfNoStockoutThatPays(
            double unitsPerYear, double quantity, double unitCost, double lostSale, double chance) {
        assertThat(new EconomicService(unitCost, 0.3, lostSale).cycleService(unitsPerYear, quantity))
                .isCloseTo(chance, within(5e-5));
    }

    /// No other level costs less: holding a year, and sales lost in each of D/Q cycles.
    @Test
    void isWhereHoldingAndLostSalesCostLeastTogether() {
        var demand = CountDemand.ofMoments(40, 160);
        double best = demand.quantile(new EconomicService(4, 0.3, 8).cycleService(520, 60));

        double cost = yearly(demand, best);
        for (int other = 20; other < 90; other++) {
            assertThat(yearly(demand, other)).isGreaterThanOrEqualTo(cost - 0.3);
        }
    }

    private static double yearly(CountDemand demand, double level) {
        double missed = demand.shortage(level);
        double cycles = 520 / (60 + missed);
        return 4 * 0.3 * (level - 40 + missed) + cycles * missed * 8;
    }
}
