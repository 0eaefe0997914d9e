package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.WorkWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two sell a day at 4.95, none is on the shelf, a unit costs 2.00.
class CostInTheEndTest {
    private static final int WANTED = 100;

    @Test
    void whatIsMissedUntilTheGoodsComeIsLost() {
        assertThat(missed(Facts.selling(2), far(20))).isCloseTo(40, within(0.5));
    }

    @Test
    void aDeliveryOnItsWayEndsTheMissingOnTheDayItComes() {
        var facts = Facts.selling(2).inbound(100, Facts.TODAY.plusDays(10));

        assertThat(missed(facts, far(20))).isCloseTo(20, within(0.5));
    }

    /// Monday's order is taken on Friday and handed over on the Friday after next.
    @Test
    void aSupplierWhoWorksOnFridaysOnlyIsWaitedForUntilFriday() {
        assertThat(missed(Facts.selling(2), far(6).working(WorkWeek.parse("5"))))
                .isCloseTo(22, within(0.5));
    }

    private static Supplier far(int days) {
        return Facts.supplier(1, "Yiwu Homeware", days, 0);
    }

    /// Units that are lost if this supplier's delivery is as sure as its word.
    private static double missed(Facts facts, Supplier supplier) {
        var all = facts.offer(supplier, "2.00", 1, 1, 1).facts();
        var source = all.sources().getFirst();
        var sure = new ReplenishFacts.Source(
                source.offer().withReport(10 * WANTED, Facts.TODAY, null),
                source.supplier(),
                source.leadTime(),
                source.closures(),
                1_000_000,
                1_000_000);
        var cost = OfferChoice.options(all.with(List.of(sure)), Facts.TERMS, WANTED)
                .getFirst()
                .inTheEnd();
        return cost.lost() / (4.95 - cost.landed() / WANTED);
    }
}
