package dev.backstop.engine.replenish.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceChangeTest {
    private final List<PurchaseOrder> orders = new ArrayList<>();
    private final Map<Id<PurchaseOrder>, List<PurchaseOrderLine>> lines = new HashMap<>();

    @Test
    void namesWhatChangedSinceTheOrderBefore() {
        order(300, Status.RECEIVED, "1.60");
        order(200, Status.RECEIVED, "1.60");
        order(100, Status.RECEIVED, "1.76");
        order(10, Status.SENT, "1.70");

        assertThat(changes())
                .extracting(PriceChange::before, PriceChange::after)
                .containsExactly(tuple(usd("1.76"), usd("1.70")), tuple(usd("1.60"), usd("1.76")));
        assertThat(changes().getLast().share()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void draftsCancelledOrdersAndOldNewsCountNowhere() {
        order(800, Status.RECEIVED, "1.20");
        order(500, Status.RECEIVED, "1.60");
        order(90, Status.CANCELLED, "9.99");
        order(60, Status.RECEIVED, "1.60");

        assertThat(changes()).isEmpty();
    }

    private List<PriceChange> changes() {
        return PriceChange.of(orders, lines, Facts.TODAY);
    }

    private void order(int sentDaysAgo, Status status, String cost) {
        var sent = Facts.TODAY.minusDays(sentDaysAgo);
        Id<PurchaseOrder> id = new Id<>(1000 - sentDaysAgo);
        orders.add(new PurchaseOrder(id, "PO-" + id, new Id<>(1), status, sent, sent, null, null, ""));
        lines.put(
                id,
                List.of(new PurchaseOrderLine(new Id<>(1), id, new Id<>(7), "X", 12, 12, usd(cost), 12, null, null)));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
