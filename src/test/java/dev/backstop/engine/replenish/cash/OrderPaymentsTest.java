package dev.backstop.engine.replenish.cash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It is 23 November: what takes November's cash, by when it was sent, when it came and what was agreed.
class OrderPaymentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
        SENT,       CAME,       DEPOSIT, DAYS, STATUS,    TO_COME, OF_RECEIVED
        2026-11-02, -,          -,       -,    SENT,      1,       0
        2026-10-02, -,          -,       -,    SENT,      1,       0
        2026-10-02, -,          0.3,     -,    SENT,      0.7,     0
        2026-11-02, -,          0.3,     -,    SENT,      1,       0.3
        2026-10-02, -,          1,       -,    SENT,      0,       0
        2026-10-02, 2026-11-01, -,       -,    RECEIVED,  0,       1
        2026-10-02, 2026-10-31, -,       -,    RECEIVED,  0,       0
        2026-10-02, 2026-10-31, -,       30,   RECEIVED,  0,       1
        2026-09-02, 2026-10-01, -,       30,   RECEIVED,  0,       0
        2026-09-02, 2026-10-02, -,       30,   RECEIVED,  0,       1
        2026-10-02, 2026-11-20, 0.3,     -,    RECEIVED,  0,       0.7
        2026-10-02, 2026-11-20, -,       -,    CANCELLED, 0,       1
        """)
    void takesWhatWasPaidThisMonthOrIsStillToPay(
            LocalDate sent,
            @Nullable LocalDate came,
            @Nullable Double deposit,
            @Nullable Integer days,
            PurchaseOrder.Status status,
            double toCome,
            double ofReceived) {
        var zero = Money.of("0", "GBP");
        var terms = new SupplierTerms(new Id<>(1), new Id<>(2), zero, null, deposit, days);
        var order = new PurchaseOrder(new Id<>(3), "PO-1", new Id<>(2), status, sent, sent, null, null, "");
        var line = new PurchaseOrderLine(new Id<>(4), order.id(), new Id<>(5), "X", 10, 10, zero, 1, null, came);

        var payments = OrderPayments.of(order, terms, TODAY);

        assertThat(payments.shareToCome()).isEqualTo(toCome);
        assertThat(payments.shareOfReceived(line)).isEqualTo(ofReceived);
    }
}
