package dev.backstop.engine.replenish.cash;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.SupplierTerms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a purchase order is paid, by what its supplier asks: a deposit on the day it is sent, the rest some days after
/// the goods came. What was paid before the month that starts on `month` takes nothing of that month's cash; what was
/// paid in it, or is still to pay, does.
public record OrderPayments(PurchaseOrder order, double deposit, int paymentDays, LocalDate month) {
    /// The payments of an order in the month of that day.
    public static OrderPayments of(PurchaseOrder order, @Nullable SupplierTerms terms, LocalDate today) {
        Double deposit = terms == null ? null : terms.depositShare();
        Integer days = terms == null ? null : terms.paymentDays();
        return new OrderPayments(
                order, deposit == null ? 0 : deposit, days == null ? 0 : days, today.withDayOfMonth(1));
    }

    /// The share of what is still to come that takes this month's cash; nothing will come of an order that is closed.
    public double shareToCome() {
        return order.status().isOpen() ? share(true) : 0;
    }

    /// The share of what came of a line that takes this month's cash. Without a day of receipt it is taken as paid.
    public double shareOfReceived(PurchaseOrderLine line) {
        return share(isUnpaidBeforeMonth(line.lastReceivedOn()));
    }

    /// Whether what came on that day was not paid for before this month.
    public boolean isUnpaidBeforeMonth(@Nullable LocalDate receivedOn) {
        return receivedOn != null && !receivedOn.plusDays(paymentDays).isBefore(month);
    }

    private double share(boolean restCounts) {
        var sent = order.sentOn();
        boolean depositCounts = sent == null || !sent.isBefore(month);
        return (depositCounts ? deposit : 0) + (restCounts ? 1 - deposit : 0);
    }
}
