package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One purchase order that came in: when it was sent, for when it was first promised (if it was), when the last of
/// it came, and what the goods cost in the supplier's currency.
public record Delivery(
        Id<Supplier> supplierId,
        String purchaseOrderNumber,
        LocalDate sentOn,
        @Nullable LocalDate promisedOn,
        LocalDate receivedOn,
        Money value) {

    /// Whether it came by the day it was first promised for; without a promise nothing was broken.
    public boolean isOnTime() {
        return promisedOn == null || !receivedOn.isAfter(promisedOn);
    }

    /// As one observation of the lead time.
    public LeadTime.Receipt receipt() {
        return new LeadTime.Receipt(sentOn, receivedOn);
    }
}
