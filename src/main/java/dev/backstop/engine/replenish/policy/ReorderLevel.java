package dev.backstop.engine.replenish.policy;

import dev.backstop.engine.replenish.demand.Demand;

/// Reorder points that keep a service level: α, the chance of no stockout in a cycle, or β, the share of demand met
/// at once (fill rate).
///
/// Sources: Silver, Pyke and Thomas, ch. 7; Axsäter, *Inventory Control*, ch. 5; Chopra and Meindl, ch. 12.
public final class ReorderLevel {
    private static final int STEPS = 200;

    private ReorderLevel() {}

    /// The reorder point of cycle service α.
    public static double ofCycleService(Demand leadTimeDemand, double alpha) {
        return leadTimeDemand.quantile(alpha);
    }

    /// The reorder point of fill rate β with orders of that size: the expected shortage of a cycle is (1−β)·Q.
    public static double ofFillRate(Demand leadTimeDemand, double orderQuantity, double beta) {
        return reaching(leadTimeDemand, 0, (1 - beta) * orderQuantity);
    }

    /// The same where an order may come in while customers still wait for the one before: what is short at its end
    /// less what was short at its start. Source: Hadley and Whitin (1963).
    public static double ofFillRateExactly(Demand leadTimeDemand, double orderQuantity, double beta) {
        return reaching(leadTimeDemand, orderQuantity, (1 - beta) * orderQuantity);
    }

    /// The least whole reorder point of fill rate β where customers take single units: the share of positions from
    /// r+1 to r+Q that have stock. Source: Axsäter, section 5.3.
    public static int ofFillRateByUnits(Demand leadTimeDemand, int orderQuantity, double beta) {
        int missing = -orderQuantity;
        int reaching = 1;
        while (fillRateByUnits(leadTimeDemand, reaching, orderQuantity) < beta) {
            reaching *= 2;
        }
        while (reaching - missing > 1) {
            int middle = Math.floorDiv(missing + reaching, 2);
            if (fillRateByUnits(leadTimeDemand, middle, orderQuantity) < beta) {
                missing = middle;
            } else {
                reaching = middle;
            }
        }
        return reaching;
    }

    /// The fill rate of a whole reorder point where customers take single units: the chances of no more than r,
    /// r+1 … r+Q−1 units, on average, which is what is missed from r less what is from r+Q.
    public static double fillRateByUnits(Demand leadTimeDemand, int point, int orderQuantity) {
        return 1 - missed(leadTimeDemand, point, orderQuantity) / orderQuantity;
    }

    /// The level to order up to so that a review period's expected shortage is (1−β) of its demand: `protection` is
    /// the demand over lead time and review period, of which `reviewDemand` falls into the review period.
    public static double upToFillRate(Demand protection, double reviewDemand, double beta) {
        return reaching(protection, 0, (1 - beta) * reviewDemand);
    }

    /// The point at which shortage(r) − shortage(r + Q) has fallen to `allowed`; Q = 0 leaves the second part out.
    private static double reaching(Demand demand, double quantity, double allowed) {
        double high = Math.max(1, demand.mean());
        while (missed(demand, high, quantity) > allowed) {
            high *= 2;
        }
        double low = -quantity - high;
        while (missed(demand, low, quantity) < allowed && low > -1e9) {
            low *= 2;
        }
        for (int step = 0; step < STEPS && high - low > 1e-12 * Math.max(1, high); step++) {
            double middle = (low + high) / 2;
            if (missed(demand, middle, quantity) > allowed) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double missed(Demand demand, double point, double quantity) {
        return demand.shortage(point) - (quantity > 0 ? demand.shortage(point + quantity) : 0);
    }
}
