package dev.backstop.engine.stock;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where one product stands today, in units.
///
/// `allocated` is on hand that is promised to order lines; `available` = on hand − allocated; `onOrder` all open
/// purchase-order
/// units; `backordered` ordered by customers and not allocated. `freeInbound` are the dated deliveries not yet
/// promised to a line, soonest first, less what an on hand below zero will swallow of them. `states` has the state
/// of each open line.
public record StockPosition(
        Id<Product> productId,
        int onHand,
        int allocated,
        int available,
        int onOrder,
        int backordered,
        Map<Id<OrderLine>, LineState> states,
        List<StockFacts.Inbound> freeInbound,
        boolean counted) {
    public StockPosition {
        states = Map.copyOf(states);
        freeInbound = List.copyOf(freeInbound);
    }

    /// Of a product whose stock is known.
    public StockPosition(
            Id<Product> productId,
            int onHand,
            int allocated,
            int available,
            int onOrder,
            int backordered,
            Map<Id<OrderLine>, LineState> states,
            List<StockFacts.Inbound> freeInbound) {
        this(productId, onHand, allocated, available, onOrder, backordered, states, freeInbound, true);
    }

    /// Available to promise (ATP) at a date: what is available, plus receipts due by then, less demand already
    /// promised to them.
    ///
    /// Never below zero: what a ledger below zero owes has been taken off the free deliveries already.
    public int availableToPromise(LocalDate date) {
        int units = Math.max(0, available);
        for (var inbound : freeInbound) {
            if (inbound.eta() != null && !inbound.eta().isAfter(date)) {
                units = Math.addExact(units, inbound.units());
            }
        }
        return units;
    }

    /// The next dated delivery with units that nobody has been promised.
    public Optional<StockFacts.Inbound> nextFreeInbound() {
        return freeInbound.stream().findFirst();
    }
}
