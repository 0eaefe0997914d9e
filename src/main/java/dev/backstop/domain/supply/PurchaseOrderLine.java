package dev.backstop.domain.supply;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One product on a purchase order, in units. `expectedOn` is when the supplier says it comes and overrides the
/// order's ETA; `requestedOn` is when the shop asked for it and overrides the order's first date.
/// `lastReceivedOn` is the day of the latest receipt.
///
/// `received` came and can be sold; `damaged` came and cannot; `shorted` the supplier will not send.
public record PurchaseOrderLine(
        Id<PurchaseOrderLine> id,
        Id<PurchaseOrder> purchaseOrderId,
        Id<Product> productId,
        String supplierSku,
        int quantity,
        int received,
        Money unitCost,
        int casePack,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate lastReceivedOn,
        @Nullable LocalDate requestedOn,
        int damaged,
        int shorted)
        implements Entity {

    /// A line of which nothing came damaged or was called off, asked for on the order's own day.
    public PurchaseOrderLine(
            Id<PurchaseOrderLine> id,
            Id<PurchaseOrder> purchaseOrderId,
            Id<Product> productId,
            String supplierSku,
            int quantity,
            int received,
            Money unitCost,
            int casePack,
            @Nullable LocalDate expectedOn,
            @Nullable LocalDate lastReceivedOn) {
        this(
                id,
                purchaseOrderId,
                productId,
                supplierSku,
                quantity,
                received,
                unitCost,
                casePack,
                expectedOn,
                lastReceivedOn,
                null,
                0,
                0);
    }

    /// Units that may still come; never below zero, for an over-delivery owes nothing. What came damaged is still
    /// owed.
    public int outstanding() {
        return Math.max(0, quantity - received - shorted);
    }

    /// The same line with more units that came on that day, some of them damaged beside.
    public PurchaseOrderLine withReceipt(int good, int broken, LocalDate day) {
        return with(
                quantity,
                Math.addExact(received, good),
                expectedOn,
                day,
                requestedOn,
                Math.addExact(damaged, broken),
                shorted);
    }

    /// The same line, of which the supplier will send no more.
    public PurchaseOrderLine closedShort() {
        return with(
                quantity,
                received,
                expectedOn,
                lastReceivedOn,
                requestedOn,
                damaged,
                Math.addExact(shorted, outstanding()));
    }

    /// The same line with an ETA of its own.
    public PurchaseOrderLine withExpectedOn(@Nullable LocalDate day) {
        return with(quantity, received, day, lastReceivedOn, requestedOn, damaged, shorted);
    }

    /// The same line, asked for on a day of its own.
    public PurchaseOrderLine withRequestedOn(@Nullable LocalDate day) {
        return with(quantity, received, expectedOn, lastReceivedOn, day, damaged, shorted);
    }

    /// The same line for another quantity.
    public PurchaseOrderLine withQuantity(int units) {
        return with(units, received, expectedOn, lastReceivedOn, requestedOn, damaged, shorted);
    }

    private PurchaseOrderLine with(
            int ordered,
            int good,
            @Nullable LocalDate expected,
            @Nullable LocalDate lastReceived,
            @Nullable LocalDate requested,
            int broken,
            int calledOff) {
        return new PurchaseOrderLine(
                id,
                purchaseOrderId,
                productId,
                supplierSku,
                ordered,
                good,
                unitCost,
                casePack,
                expected,
                lastReceived,
                requested,
                broken,
                calledOff);
    }
}
