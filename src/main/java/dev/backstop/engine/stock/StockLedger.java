package dev.backstop.engine.stock;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// The sum of what one product has, owes and expects: who gets what is on hand, and who waits for which delivery.
///
/// Lines are served urgent first, then by order time, then by id; each takes what it can, from the shelf first and
/// then from the dated deliveries, soonest first. A delivery without a date, or whose date has passed, promises
/// nothing. On hand below zero is owed to the ledger before anybody: deliveries fill that hole first.
public final class StockLedger {
    private static final Comparator<StockFacts.OpenLine> SERVING_ORDER = Comparator.comparing(
                    (StockFacts.OpenLine line) -> !line.urgent())
            .thenComparing(StockFacts.OpenLine::placedAt)
            .thenComparing(StockFacts.OpenLine::lineId);

    private static final Comparator<StockFacts.Inbound> SOONEST =
            Comparator.comparing(StockLedger::date).thenComparing(StockFacts.Inbound::lineId);

    private StockLedger() {}

    /// Where the product stands on that day.
    public static StockPosition position(StockFacts facts, LocalDate today) {
        return facts.counted() ? known(facts, today) : unknown(facts, today);
    }

    /// Nobody has said what lies on the shelf. Unknown is not nothing: what is ordered is presumed to be there, so
    /// that no customer is told bad news on a guess, and nothing beyond it is promised.
    private static StockPosition unknown(StockFacts facts, LocalDate today) {
        var states = new HashMap<Id<OrderLine>, LineState>();
        facts.lines().forEach(line -> states.put(line.lineId(), new LineState.Ready()));
        var deliveries = new Deliveries(dated(facts.inbound(), today));
        return new StockPosition(
                facts.productId(), 0, 0, 0, onOrder(facts), 0, states, deliveries.free(), /* counted= */ false);
    }

    private static StockPosition known(StockFacts facts, LocalDate today) {
        int onHand = countedOnHand(facts, today);
        var deliveries = new Deliveries(dated(facts.inbound(), today));
        deliveries.take(Math.max(0, Math.negateExact(onHand)));

        int onShelf = Math.max(0, onHand);
        int left = onShelf;
        int asked = 0;
        var states = new HashMap<Id<OrderLine>, LineState>();
        var lines = facts.lines().stream().sorted(SERVING_ORDER).toList();
        for (var line : lines) {
            int units = Math.max(0, line.units());
            int fromStock = Math.min(left, units);
            left -= fromStock;
            asked = Math.addExact(asked, units);
            states.put(line.lineId(), deliveries.state(fromStock, units - fromStock));
        }
        int allocated = onShelf - left;
        return new StockPosition(
                facts.productId(),
                onHand,
                allocated,
                onHand - allocated,
                onOrder(facts),
                asked - allocated,
                states,
                deliveries.free());
    }

    private static int onOrder(StockFacts facts) {
        int onOrder = 0;
        for (var inbound : facts.inbound()) {
            onOrder = Math.addExact(onOrder, inbound.units());
        }
        return onOrder;
    }

    private static int countedOnHand(StockFacts facts, LocalDate today) {
        var reportedOn = facts.supplierReportedOn();
        return reportedOn == null ? facts.onHand() : SupplierReport.countedUnits(facts.onHand(), reportedOn, today);
    }

    private static List<StockFacts.Inbound> dated(List<StockFacts.Inbound> inbound, LocalDate today) {
        return inbound.stream()
                .filter(part -> part.eta() != null && !part.eta().isBefore(today) && part.units() > 0)
                .sorted(SOONEST)
                .toList();
    }

    private static LocalDate date(StockFacts.Inbound inbound) {
        var eta = inbound.eta();
        return eta == null ? LocalDate.MAX : eta;
    }

    /// The dated deliveries, soonest first, with what of each nobody has been promised yet.
    private static final class Deliveries {
        private final List<StockFacts.Inbound> inbound;
        private final int[] left;
        private int next;

        Deliveries(List<StockFacts.Inbound> inbound) {
            this.inbound = inbound;
            this.left = inbound.stream().mapToInt(StockFacts.Inbound::units).toArray();
        }

        /// Takes units off the soonest deliveries and tells how many could not be taken.
        int take(int units) {
            int missing = units;
            while (missing > 0 && next < left.length) {
                int taken = Math.min(missing, left[next]);
                left[next] -= taken;
                missing -= taken;
                if (missing > 0) {
                    next++;
                }
            }
            return missing;
        }

        LineState state(int fromStock, int uncovered) {
            if (uncovered == 0) {
                return new LineState.Ready();
            }
            if (take(uncovered) > 0) {
                return new LineState.OutOfStock(fromStock);
            }
            var last = inbound.get(next);
            return new LineState.Backordered(date(last), last.purchaseOrderId(), last.purchaseOrderNumber(), fromStock);
        }

        List<StockFacts.Inbound> free() {
            var free = new ArrayList<StockFacts.Inbound>();
            for (int i = 0; i < left.length; i++) {
                var part = inbound.get(i);
                if (left[i] > 0) {
                    free.add(new StockFacts.Inbound(
                            part.lineId(), part.purchaseOrderId(), part.purchaseOrderNumber(), part.eta(), left[i]));
                }
            }
            return free;
        }
    }
}
