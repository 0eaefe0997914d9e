package dev.backstop.engine.replenish.sourcing;

import dev.backstop.engine.replenish.demand.Demand;

/// One need bought from two offers: a few from the fast and dear one to bridge, the rest from the slow and cheap
/// one.
///
/// `fastUnits` + `slowUnits` is what is wanted. `cost` counts goods, both orders' fixed costs, and the margin lost
/// before
/// each arrival. Source: dual sourcing by marginal analysis (Whittemore and Saunders 1977, in its one-order form):
/// units
/// are bought fast as long as the next one saves more margin than it costs more.
public record SplitOrder(int fastUnits, int slowUnits, double cost) {
    /// One side of a split.
    public record Side(double unitCost, double orderCost, int minimum, int casePack, Demand untilArrival) {
        int fit(int units) {
            return units <= 0 ? 0 : Math.ceilDiv(Math.max(units, minimum), casePack) * casePack;
        }
    }

    /// The cheapest way to buy `wanted` units: all fast, all slow, or the best split. Demand until the slow arrival
    /// that
    /// neither `supply` nor the fast units cover is lost with its margin.
    public static SplitOrder best(int wanted, double margin, double supply, Side fast, Side slow) {
        var best = cost(0, wanted, margin, supply, fast, slow);
        int step = fast.casePack();
        for (int units = fast.fit(1); units < wanted + step; units += step) {
            var split = cost(units, Math.max(0, wanted - units), margin, supply, fast, slow);
            if (split.cost < best.cost - 1e-9) {
                best = split;
            }
        }
        return best;
    }

    private static SplitOrder cost(int fastWanted, int slowWanted, double margin, double supply, Side fast, Side slow) {
        int fastUnits = fast.fit(fastWanted);
        int slowUnits = slow.fit(slowWanted);
        double goods = fastUnits * fast.unitCost() + slowUnits * slow.unitCost();
        double orders = (fastUnits > 0 ? fast.orderCost() : 0) + (slowUnits > 0 ? slow.orderCost() : 0);
        double beforeSlow = slow.untilArrival().shortage(supply);
        double lost = beforeSlow;
        if (fastUnits > 0) {
            double beforeFast = fast.untilArrival().shortage(supply);
            double between = Math.max(0, beforeSlow - beforeFast);
            double covered = beforeSlow - slow.untilArrival().shortage(supply + fastUnits);
            lost = beforeFast + Math.max(0, between - covered);
        }
        return new SplitOrder(fastUnits, slowUnits, goods + orders + margin * lost);
    }
}
