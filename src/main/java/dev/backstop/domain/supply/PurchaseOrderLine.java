package dev.backstop.domain.supply;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One product on a purchase order, in units. `expectedOn` overrides the order's ETA; `lastReceivedOn` is the day
/// of the latest receipt.
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
        @Nullable LocalDate lastReceivedOn)
        implements Entity {

    /// Units not yet received; never below zero, for an over-delivery owes nothing.
    public int outstanding() {
        return Math.max(0, quantity - received);
    }

    /// The same line with more units received on that day.
    public PurchaseOrderLine withReceipt(int units, LocalDate day) {
        return new PurchaseOrderLine(
                id,
                purchaseOrderId,
                productId,
                supplierSku,
                quantity,
                Math.addExact(received, units),
                unitCost,
                casePack,
                expectedOn,
                day);
    }

    /// The same line with an ETA of its own.
    public PurchaseOrderLine withExpectedOn(@Nullable LocalDate day) {
        return new PurchaseOrderLine(
                id,
                purchaseOrderId,
                productId,
                supplierSku,
                quantity,
                received,
                unitCost,
                casePack,
                day,
                lastReceivedOn);
    }

    /// The same line for another quantity.
    public PurchaseOrderLine withQuantity(int units) {
        return new PurchaseOrderLine(
                id,
                purchaseOrderId,
                productId,
                supplierSku,
                units,
                received,
                unitCost,
                casePack,
                expectedOn,
                lastReceivedOn);
    }
}
