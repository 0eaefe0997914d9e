package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One purchase order that came in: when it was sent, for when it was first promised (if it was), when the last
/// of it came, and what the goods cost in the supplier's currency. `shortUnits` were ordered and never came,
/// `damagedUnits` came and could not be sold.
public record Delivery(
        Id<Supplier> supplierId,
        String purchaseOrderNumber,
        LocalDate sentOn,
        @Nullable LocalDate promisedOn,
        LocalDate receivedOn,
        Money value,
        int shortUnits,
        int damagedUnits) {

    /// A delivery that brought all that was ordered, sound.
    public Delivery(
            Id<Supplier> supplierId,
            String purchaseOrderNumber,
            LocalDate sentOn,
            @Nullable LocalDate promisedOn,
            LocalDate receivedOn,
            Money value) {
        this(supplierId, purchaseOrderNumber, sentOn, promisedOn, receivedOn, value, 0, 0);
    }

    /// Whether less came in the end than was ordered.
    public boolean isShort() {
        return shortUnits > 0;
    }

    /// Whether it came by the day it was first promised for; without a promise nothing was broken.
    public boolean isOnTime() {
        return promisedOn == null || !receivedOn.isAfter(promisedOn);
    }

    /// As one observation of the lead time.
    public LeadTime.Receipt receipt() {
        return new LeadTime.Receipt(sentOn, receivedOn);
    }
}
