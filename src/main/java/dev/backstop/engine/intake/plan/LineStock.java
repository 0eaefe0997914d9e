package dev.backstop.engine.intake.plan;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import java.time.Instant;

/// What one order line means for the stock on the shelf, given the last count.
///
/// A count of the shelf holds what was shipped later. A count of what was *available* leaves out the units promised
/// to orders of that time, which lay on the shelf too. From these two facts follows what is on the shelf now,
/// whatever the order in which files came.
record LineStock(Instant placedAt, int open, int shipped, Instant shippedAt, int cancelled, Instant cancelledAt) {

    static LineStock of(OrderLine line, Order order, Instant shippedAt) {
        var cancelledAt = order.cancelledAt() == null ? order.placedAt() : order.cancelledAt();
        return new LineStock(order.placedAt(), line.open(), line.shipped(), shippedAt, line.cancelled(), cancelledAt);
    }

    /// Units on the shelf now, beside those counted: the line's units that were promised then, less those that have
    /// left since.
    int since(CountPoint count) {
        int left = shippedAt.isAfter(count.at()) ? shipped : 0;
        if (count.basis() == StockMovement.Basis.ON_HAND || placedAt.isAfter(count.at())) {
            return -left;
        }
        int takenBack = cancelledAt.isAfter(count.at()) ? cancelled : 0;
        return open + takenBack;
    }
}
