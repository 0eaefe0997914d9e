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

    /// No quantity is larger, so that a mistyped minimum breaks no sum.
    public static final int MOST_UNITS = 1_000_000_000;

    private static final double NEVER_FREE = 1e12;

    public LotTerms {
        if (minimum < 1 || casePack < 1 || longestCoverDays < 1) {
            throw new IllegalArgumentException(
                    "Minimum " + minimum + ", case " + casePack + ", cover " + longestCoverDays);
        }
    }

    /// What the goods of an order cost.
    public double goods(int units) {
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
    public double freight(int units) {
        return goods(units) >= freightFreeFrom ? 0 : freight;
    }

    /// The least units that fit minimum and case pack and are at least so many.
    public int fit(int units) {
        long cases = Math.ceilDiv(Math.max(Math.max(1, units), minimum), casePack);
        return (int) Math.min(cases * casePack, Math.max(casePack, (long) (MOST_UNITS / casePack) * casePack));
    }

    /// The same with only the first so many prices.
    public LotTerms upTo(int prices) {
        int kept = Math.max(1, prices);
        var fewer = new PriceBreaks(
                this.prices.from().subList(0, kept), this.prices.unitCosts().subList(0, kept));
        return new LotTerms(
                fewer, incremental, orderCost, freight, freightFreeFrom, minimum, casePack, longestCoverDays);
    }

    /// The same with freight that is never free.
    public LotTerms neverFree() {
        return new LotTerms(prices, incremental, orderCost, freight, NEVER_FREE, minimum, casePack, longestCoverDays);
    }
}
