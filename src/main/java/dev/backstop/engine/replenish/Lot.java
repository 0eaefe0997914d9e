package dev.backstop.engine.replenish;

import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import dev.backstop.engine.replenish.quantity.LotSize;
import dev.backstop.engine.replenish.quantity.LotTerms;

/// How many to buy from one offer at once, with what the quantity follows from: the offer's terms, a year's demand,
/// the cost of holding, and what is needed at least.
record Lot(LotTerms terms, double unitsPerYear, double holdingRate, int needed, LotSize size) {
    private static final double DAYS_PER_YEAR = 365;

    static Lot of(ReplenishFacts facts, ReplenishFacts.Source source, ReplenishTerms terms, int needed) {
        return of(facts, source, terms, needed, needed);
    }

    /// A lot of at least what is `needed` now and, as far as goods may lie that long, of what is `lasting` until the
    /// next order.
    static Lot of(ReplenishFacts facts, ReplenishFacts.Source source, ReplenishTerms terms, int needed, int lasting) {
        var lot = source.terms().lot(source.offer(), source.supplier(), terms);
        double year = facts.forecast().mean(CumulativeDemand.LONGEST);
        double holding = source.terms().holdingRate(terms);
        double longest = year * Math.min(DAYS_PER_YEAR, lot.longestCoverDays()) / DAYS_PER_YEAR;
        int least = Math.max(Math.max(0, needed), (int) Math.min(lasting, Math.floor(longest)));
        return new Lot(lot, year, holding, least, LotSize.of(lot, year, holding, least));
    }

    int units() {
        return size.units();
    }

    /// What one unit costs with its share of ordering, freight and holding, bought in this quantity again and again;
    /// where nothing sells, bought `wanted` at a time.
    double unitCost(int wanted) {
        return unitsPerYear > 0
                ? size.yearlyCost() / unitsPerYear
                : (terms.goods(terms.fit(wanted)) + terms.orderCost() + terms.freight(wanted)) / terms.fit(wanted);
    }

    /// The economic order quantity at the price of this quantity.
    int economic() {
        double cost = terms.orderCost() + terms.freight(units());
        double quantity = terms.incremental() && unitsPerYear > 0
                ? terms.prices().incremental(unitsPerYear, cost, holdingRate).quantity()
                : EconomicOrderQuantity.of(
                        unitsPerYear,
                        cost,
                        holdingRate * terms.prices().unitCosts().get(region()));
        return (int) Math.min(Math.round(quantity), LotTerms.MOST_UNITS);
    }

    /// The least units of the price at which so many are bought.
    int priceFrom() {
        return (int) Math.ceil(terms.prices().from().get(region()));
    }

    /// Units that sell in the days that a delivery may last.
    int longestCover() {
        return (int) Math.floor(unitsPerYear * terms.longestCoverDays() / DAYS_PER_YEAR);
    }

    /// What the price break of this quantity saves in a year against the best quantity without it.
    double breakSavesYearly() {
        var without = terms.upTo(region());
        return LotSize.of(without, unitsPerYear, holdingRate, needed).yearlyCost() - size.yearlyCost();
    }

    /// What free freight saves in a year against the best quantity that pays it.
    double freeFreightSavesYearly() {
        var without = terms.neverFree();
        return LotSize.of(without, unitsPerYear, holdingRate, needed).yearlyCost() - size.yearlyCost();
    }

    private int region() {
        return terms.prices().region(units());
    }
}
