package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a plan that go to one supplier as one purchase order.
///
/// `total` is what the goods cost in the supplier's currency, `shopTotal` in the shop's; `freight` what it charges
/// to deliver them, in the shop's. `orderBy` is the earliest of its lines,
/// `arrivesOn` the latest
/// arrival. `missingToMinimum` is what the total lacks of the supplier's minimum order value, if it lacks anything.
public record SupplierOrder(
        Supplier supplier,
        List<Suggestion> lines,
        Money total,
        Money shopTotal,
        Money freight,
        Urgency urgency,
        @Nullable LocalDate orderBy,
        @Nullable LocalDate arrivesOn,
        Money atRisk,
        @Nullable Money missingToMinimum) {
    public SupplierOrder {
        lines = List.copyOf(lines);
    }

    /// What it takes of the cash, goods and freight, in the shop's currency.
    public Money cash() {
        return shopTotal.plus(freight);
    }
}
