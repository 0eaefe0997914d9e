package dev.backstop.engine.replenish.quantity;

import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import java.util.TreeSet;

/// The quantity that costs least in a year among those an offer allows, and why it is that: goods, ordering,
/// freight and holding together.
///
/// Candidates are the economic quantity of each price, each break, the value from which freight is free, and what
/// is needed now, each in whole cases. What is needed now is always covered; beyond it the cover limit holds.
public record LotSize(int units, Reason reason, double yearlyCost) {
    private static final double DAYS_PER_YEAR = 365;
    private static final double NEVER_FREE = 1e12;

    /// What decided the quantity.
    public enum Reason {
        ECONOMIC,
        PRICE_BREAK,
        FREE_FREIGHT,
        NEEDED,
        MINIMUM,
        COVER_LIMIT
    }

    /// The best quantity of at least `needed` units; nothing where nothing is needed and nothing sells.
    public static LotSize of(LotTerms terms, double unitsPerYear, double holdingRate, int needed) {
        if (needed <= 0 && unitsPerYear <= 0) {
            return new LotSize(0, Reason.NEEDED, 0);
        }
        int least = terms.fit(needed);
        int most = Math.max(least, most(terms, unitsPerYear));
        LotSize best =
                new LotSize(least, reason(terms, needed, most), yearlyCost(terms, least, unitsPerYear, holdingRate));
        for (int units : candidates(terms, unitsPerYear, holdingRate)) {
            int allowed = Math.min(units, most);
            if (allowed <= least) {
                continue;
            }
            double cost = yearlyCost(terms, allowed, unitsPerYear, holdingRate);
            if (cost < best.yearlyCost - 1e-9) {
                best = new LotSize(allowed, units > most ? Reason.COVER_LIMIT : why(terms, allowed), cost);
            }
        }
        return best;
    }

    /// Goods, ordering, freight and holding of a year in which every order is that large.
    static double yearlyCost(LotTerms terms, int units, double unitsPerYear, double holdingRate) {
        double goods = terms.goods(units);
        double orders = Math.max(unitsPerYear, 1e-9) / units;
        return orders * (goods + terms.orderCost() + terms.freight(units)) + holdingRate * goods / 2;
    }

    private static int most(LotTerms terms, double unitsPerYear) {
        if (terms.longestCoverDays() == LotTerms.NO_LIMIT) {
            return Integer.MAX_VALUE;
        }
        int units = (int) Math.floor(unitsPerYear * terms.longestCoverDays() / DAYS_PER_YEAR);
        return Math.max(terms.fit(1), units / terms.casePack() * terms.casePack());
    }

    private static TreeSet<Integer> candidates(LotTerms terms, double unitsPerYear, double holdingRate) {
        var candidates = new TreeSet<Integer>();
        var prices = terms.prices();
        for (int region = 0; region < prices.from().size(); region++) {
            double price = prices.unitCosts().get(region);
            for (double cost : new double[] {terms.orderCost(), terms.orderCost() + terms.freight()}) {
                double economic = EconomicOrderQuantity.of(unitsPerYear, cost, holdingRate * price);
                candidates.add(terms.fit((int) economic));
                candidates.add(terms.fit((int) economic - terms.casePack() + 1));
            }
            candidates.add(terms.fit((int) Math.ceil(prices.from().get(region))));
            if (terms.freight() > 0 && price > 0 && terms.freightFreeFrom() < NEVER_FREE) {
                candidates.add(terms.fit((int) Math.ceil(terms.freightFreeFrom() / price)));
            }
        }
        if (terms.incremental()) {
            for (double cost : new double[] {terms.orderCost(), terms.orderCost() + terms.freight()}) {
                double best = prices.incremental(Math.max(unitsPerYear, 1e-9), cost, holdingRate)
                        .quantity();
                candidates.add(terms.fit((int) Math.min(best, 1e9)));
                candidates.add(terms.fit((int) Math.min(best, 1e9) - terms.casePack() + 1));
            }
            if (terms.freight() > 0 && terms.freightFreeFrom() < NEVER_FREE) {
                candidates.add(terms.fit(worth(terms, terms.freightFreeFrom())));
            }
        }
        return candidates;
    }

    /// The least units whose goods cost so much, with incremental prices.
    private static int worth(LotTerms terms, double value) {
        int low = 0;
        int high = 1;
        while (terms.goods(high) < value && high < 1_000_000_000) {
            high *= 2;
        }
        while (low + 1 < high) {
            int middle = (low + high) / 2;
            if (terms.goods(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static Reason reason(LotTerms terms, int needed, int most) {
        if (terms.fit(needed) >= most) {
            return Reason.COVER_LIMIT;
        }
        return needed <= terms.minimum() ? Reason.MINIMUM : Reason.NEEDED;
    }

    /// What a candidate stands for: it is the first size of its price, the first of free freight, or neither.
    private static Reason why(LotTerms terms, int units) {
        int before = units - terms.casePack();
        if (before > 0 && terms.prices().region(before) < terms.prices().region(units)) {
            return Reason.PRICE_BREAK;
        }
        return before > 0 && terms.freight(before) > terms.freight(units) ? Reason.FREE_FREIGHT : Reason.ECONOMIC;
    }
}
