package dev.backstop.engine.replenish.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.replenish.policy.PriceBreaks;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotSizeTest {
    private static final PriceBreaks PLAIN = new PriceBreaks(List.of(0.0), List.of(2.0));
    private static final PriceBreaks BROKEN = new PriceBreaks(List.of(0.0, 500.0), List.of(2.0, 1.6));

    /// 1,200 a year at 2.00, an order for 18, holding at 30 %: √(2·1200·18/0.60) = 268.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        NEEDED, MINIMUM, CASE, COVER, UNITS, REASON
        0,      1,       1,    9999,  268,   ECONOMIC
        100,    1,       48,   9999,  288,   ECONOMIC
        400,    1,       1,    9999,  400,   NEEDED
        10,     600,     50,   9999,  600,   MINIMUM
        10,     1,       1,    30,    98,    COVER_LIMIT
        10,     240,     24,   30,    240,   COVER_LIMIT
        """)
    void weighsOrderingAgainstHolding(int needed, int minimum, int casePack, int cover, int units, String reason) {
        var terms = new LotTerms(PLAIN, false, 18, 0, 0, minimum, casePack, cover);

        var lot = LotSize.of(terms, 1200, 0.3, needed);

        assertThat(lot.units()).isEqualTo(units);
        assertThat(lot.reason()).hasToString(reason);
    }

    @Test
    void takesAPriceBreakAndFreeFreightWhereTheyPay() {
        var broken = new LotTerms(BROKEN, false, 18, 0, 0, 1, 1, LotTerms.NO_LIMIT);
        var freight = new LotTerms(PLAIN, false, 18, 40, 900, 1, 1, LotTerms.NO_LIMIT);
        var slow = new LotTerms(BROKEN, false, 18, 0, 0, 1, 1, LotTerms.NO_LIMIT);

        assertThat(LotSize.of(broken, 1200, 0.3, 10))
                .extracting(LotSize::units, LotSize::reason)
                .containsExactly(500, LotSize.Reason.PRICE_BREAK);
        assertThat(LotSize.of(freight, 1200, 0.3, 10))
                .extracting(LotSize::units, LotSize::reason)
                .containsExactly(450, LotSize.Reason.FREE_FREIGHT);
        assertThat(LotSize.of(slow, 20, 0.3, 1).units()).isLessThan(60);
    }

    @Test
    void ordersNothingWhereNothingSellsAndNothingIsNeeded() {
        assertThat(LotSize.of(new LotTerms(PLAIN, false, 18, 0, 0, 24, 12, 365), 0, 0.3, 0)
                        .units())
                .isZero();
    }

    @Test
    void alwaysKeepsMinimumCasesAndNeedAndIsNeverDearerThanEverySizeNearby() {
        var random = new Random(6);
        for (int i = 0; i < 300; i++) {
            boolean incremental = random.nextBoolean();
            var terms = new LotTerms(
                    BROKEN,
                    incremental,
                    5 + random.nextInt(60),
                    random.nextInt(50),
                    random.nextInt(1500),
                    1 + random.nextInt(200),
                    1 + random.nextInt(40),
                    LotTerms.NO_LIMIT);
            double year = 10 + random.nextInt(3000);
            int needed = random.nextInt(300);

            var lot = LotSize.of(terms, year, 0.25, needed);

            assertThat(lot.units()).isGreaterThanOrEqualTo(Math.max(needed, terms.minimum()));
            assertThat(lot.units() % terms.casePack()).isZero();
            double cheapest = Double.MAX_VALUE;
            for (int units = terms.fit(needed); units < 4000; units += terms.casePack()) {
                cheapest = Math.min(cheapest, LotSize.yearlyCost(terms, units, year, 0.25));
            }
            assertThat(lot.yearlyCost()).isLessThanOrEqualTo(cheapest * 1.002);
        }
    }
}
