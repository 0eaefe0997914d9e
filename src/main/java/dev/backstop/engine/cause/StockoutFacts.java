package dev.backstop.engine.cause;

import dev.backstop.domain.sales.DailyDemand;
import java.util.List;

/// What is known of a stockout: what was asked for before it, what had been ordered, and what else went on.
///
/// `takenByCount` are the units that counts and corrections took away on the day it ran out, beyond what sales explain;
/// `closed` whether the
/// supplier was closed on the last day on which an order would have come in time; `cashSpent` whether the cash of that
/// month was spent then.
public record StockoutFacts(
        Stockout stockout,
        DailyDemand demand,
        List<PastDelivery> deliveries,
        int takenByCount,
        boolean closed,
        boolean cashSpent) {
    public StockoutFacts {
        deliveries = List.copyOf(deliveries);
    }
}
