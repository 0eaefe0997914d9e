package dev.backstop.engine.replenish.quantity;

import dev.backstop.engine.replenish.policy.PriceBreaks;

/// What an offer asks for one product, in the shop's money: its prices, what an order costs however large, freight
/// that is free from some value of goods, the minimum order and case pack in units, and the most days that a
/// delivery may last (shelf life, or the owner's maximum cover).
public record LotTerms(
        PriceBreaks prices,
        boolean incremental,
        double orderCost,
        double freight,
        double freightFreeFrom,
        int minimum,
        int casePack,
        int longestCoverDays) {
    /// No limit of cover.
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public LotTerms {
        if (minimum < 1 || casePack < 1 || longestCoverDays < 1) {
            throw new IllegalArgumentException(
                    "Minimum " + minimum + ", case " + casePack + ", cover " + longestCoverDays);
        }
    }

    /// What the goods of an order cost.
    double goods(int units) {
        int region = prices.region(units);
        if (!incremental) {
            return prices.unitCosts().get(region) * units;
        }
        double cost = 0;
        for (int i = 0; i <= region; i++) {
            double until = i < region ? prices.from().get(i + 1) : units;
            cost += prices.unitCosts().get(i) * (until - prices.from().get(i));
        }
        return cost;
    }

    /// What its freight costs.
    double freight(int units) {
        return goods(units) >= freightFreeFrom ? 0 : freight;
    }

    /// The least units that fit minimum and case pack and are at least so many.
    int fit(int units) {
        return Math.multiplyExact(Math.ceilDiv(Math.max(Math.max(1, units), minimum), casePack), casePack);
    }
}
