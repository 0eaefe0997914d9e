package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// A period in which a supplier does not work, first and last day included; it stretches every lead time that touches
/// it.
public record Closure(Id<Closure> id, Id<Supplier> supplierId, String name, LocalDate from, LocalDate to)
        implements Entity {
    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure that ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
