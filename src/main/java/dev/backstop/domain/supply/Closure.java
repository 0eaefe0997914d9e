package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// A period in which a supplier does not work, or works slowly, first and last day included; it stretches every
/// lead time that touches it. `pacePercent` is how much of a day's work is done on each of its days: 0 where it is
/// shut. `basis` is where it is known from.
public record Closure(
        Id<Closure> id,
        Id<Supplier> supplierId,
        String name,
        LocalDate from,
        LocalDate to,
        int pacePercent,
        Basis basis)
        implements Entity {

    /// Where a closure is known from: announced by the country, predicted from its calendar, read from the
    /// supplier's calendar file, or entered by the owner.
    public enum Basis {
        OFFICIAL,
        PREDICTED,
        FILE,
        OWN
    }

    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A closure that ends before it begins: " + from + " to " + to);
        }
        if (pacePercent < 0 || pacePercent >= 100) {
            throw new IllegalArgumentException("A closure at a pace of " + pacePercent + " %");
        }
    }

    /// A period at some pace that the owner entered.
    public Closure(
            Id<Closure> id, Id<Supplier> supplierId, String name, LocalDate from, LocalDate to, int pacePercent) {
        this(id, supplierId, name, from, to, pacePercent, Basis.OWN);
    }

    /// A period in which nobody works.
    public Closure(Id<Closure> id, Id<Supplier> supplierId, String name, LocalDate from, LocalDate to) {
        this(id, supplierId, name, from, to, 0);
    }

    /// Whether nobody works in it, not even slowly.
    public boolean isShut() {
        return pacePercent == 0;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
