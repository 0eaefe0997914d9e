package dev.backstop.engine.today;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.List;

/// A purchase order that should go out soon. `cost` is in the shop's currency; `losses` are the sales that would
/// probably be lost if it
/// went out seven days late.
public record OrderToPlace(
        Id<Supplier> supplierId,
        String supplierName,
        String country,
        int lines,
        Money cost,
        LocalDate orderBy,
        LocalDate arrivesOn,
        List<Loss> losses) {
    public OrderToPlace {
        losses = List.copyOf(losses);
    }
}
