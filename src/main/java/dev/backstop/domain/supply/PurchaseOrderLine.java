package dev.backstop.domain.supply;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One product on a purchase order, in units. `expectedOn` overrides the order's ETA; `lastReceivedOn` is the day of the latest receipt.
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
}
