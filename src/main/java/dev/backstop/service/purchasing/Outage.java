package dev.backstop.service.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.OfferOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens if a supplier delivers nothing from today: each product it offers, the first to run out on top.
///
/// `openOrders` are the numbers of what is on its way from there, which would not come; `waiting` the customers'
/// lines that would lose their date by that.
public record Outage(Supplier supplier, List<Hit> hits, List<String> openOrders, List<Waiting> waiting) {
    public Outage {
        hits = List.copyOf(hits);
        waiting = List.copyOf(waiting);
        openOrders = List.copyOf(openOrders);
    }

    /// A customer's line that would lose its date, and the one it would have if its product were moved elsewhere,
    /// where somebody has it.
    public record Waiting(BrokenDate date, @Nullable LocalDate ifMoved) {}

    /// Orders that are hit.
    public int orders() {
        return (int)
                waiting.stream().map(each -> each.date().orderId()).distinct().count();
    }

    /// Customers that are hit.
    public int customers() {
        return (int)
                waiting.stream().map(each -> each.date().customer()).distinct().count();
    }

    /// Products that somebody else offers too.
    public int withOther() {
        return (int) hits.stream().filter(hit -> hit.alternative() != null).count();
    }

    /// One product that is hit. Without the supplier's deliveries its stock lasts until `runsOut` (nothing: for a
    /// year and more).
    ///
    /// `alternative` is the best offer of somebody else; `quantity` is what would be ordered there (0: nothing
    /// need be), `extraUnitCost` what a unit costs more than from this supplier, in the shop's currency;
    /// `daysOut` on how many days until that arrives some demand is missed, `extraDays` how much later it arrives
    /// than from here (below zero: sooner; nothing where that is not known). `proposed` are those that are bought
    /// here now, are due and arrive no later than from here.
    public record Hit(
            Product product,
            @Nullable LocalDate runsOut,
            boolean outNow,
            @Nullable OfferOption alternative,
            int quantity,
            Money ownUnitCost,
            Money extraUnitCost,
            int daysOut,
            @Nullable Integer extraDays,
            boolean proposed) {
        /// Whether there is something to move to another supplier.
        public boolean isMovable() {
            return alternative != null && quantity > 0;
        }

        /// What moving it costs more than ordering it from this supplier; below zero where it costs less.
        public Money extraCost() {
            return extraUnitCost.times(quantity);
        }

        /// The difference as a share of this supplier's price.
        public double extraShare() {
            double own = ownUnitCost.toDouble();
            return own == 0 ? 0 : extraUnitCost.toDouble() / own;
        }
    }
}
