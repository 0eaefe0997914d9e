package dev.backstop.engine.replenish;

import static dev.backstop.engine.replenish.Facts.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is ordered today is not due again before the next review, however small the economic quantity is.
class LastingOrderTest {
    private static final Supplier DEAR = Facts.supplier(1, "Dear", 20, 2);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        A_DAY, AVAILABLE, COST, CASE
        3,     0,         4,    6
        3,     30,        4,    6
        3,     60,        4,    1
        20,    0,         2,    12
        20,    200,       2,    48
        1,     5,         4.5,  1
        """)
    void lastsUntilTheNextReview(int aDay, int available, String cost, int casePack) {
        var facts = Facts.selling(aDay).stock(available, 0).offer(DEAR, cost, 1, casePack, 1);
        var ordered = facts.suggest();
        assertThat(ordered.isDue()).isTrue();

        var after = facts.inbound(ordered.quantity(), ordered.arrivesOn()).suggest();

        assertThat(after.isDue()).isFalse();
        assertThat(after.orderBy()).isAfterOrEqualTo(TODAY.plusDays(7));
    }
}
