package dev.backstop.service.shop;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A delivery as it came: units per line, how many of them damaged, the day, and what becomes of the units that did
/// not come. `freight` is what freight and duty of it cost beside the goods, in the shop's currency.
public record Receipt(
        Map<Id<PurchaseOrderLine>, Integer> units,
        Map<Id<PurchaseOrderLine>, Integer> damaged,
        LocalDate day,
        Rest rest,
        @Nullable Money freight) {
    public Receipt {
        units = Map.copyOf(units);
        damaged = Map.copyOf(damaged);
    }

    /// A delivery of sound goods without a bill for freight.
    public Receipt(Map<Id<PurchaseOrderLine>, Integer> units, LocalDate day, Rest rest) {
        this(units, Map.of(), day, rest, null);
    }

    /// Units of a line that came, damaged ones among them.
    public int arrived(PurchaseOrderLine line) {
        return units.getOrDefault(line.id(), 0);
    }

    /// Units of a line that came damaged.
    public int damaged(PurchaseOrderLine line) {
        return damaged.getOrDefault(line.id(), 0);
    }

    /// What becomes of the units of an order that a delivery did not bring, or brought damaged.
    public sealed interface Rest {}

    /// The rest is still expected on the order's date.
    public record StillDue() implements Rest {}

    /// The rest comes on another day.
    public record DueOn(LocalDate day) implements Rest {}

    /// The rest will not come: the order is closed short.
    public record NotComing() implements Rest {}
}
