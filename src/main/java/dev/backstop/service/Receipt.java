package dev.backstop.service;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.Map;

/// A delivery as it came: units per line, the day, and what becomes of the units that did not come.
public record Receipt(Map<Id<PurchaseOrderLine>, Integer> units, LocalDate day, Rest rest) {
    public Receipt {
        units = Map.copyOf(units);
    }

    /// What becomes of the units of an order that a delivery did not bring.
    public sealed interface Rest {}

    /// The rest is still expected on the order's date.
    public record StillDue() implements Rest {}

    /// The rest comes on another day.
    public record DueOn(LocalDate day) implements Rest {}

    /// The rest will not come: the order is closed short.
    public record NotComing() implements Rest {}
}
