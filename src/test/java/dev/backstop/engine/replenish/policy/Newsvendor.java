package dev.backstop.engine.replenish.policy;

import dev.backstop.engine.replenish.demand.Demand;

/// One order for one stretch of demand: what a unit too many and a unit too few cost decides the level.
///
/// Source: Arrow, Harris and Marschak (1951); Snyder and Shen, section 4.3. The same rule gives the base-stock
/// level of demand over lead time and review period, and the service level that a product is worth.
public record Newsvendor(double overage, double underage) {
    public Newsvendor {
        if (overage <= 0 || underage < 0) {
            throw new IllegalArgumentException("Costs of " + overage + " and " + underage + " a unit");
        }
    }

    /// The rule of what a unit sells for, costs, and is worth when left over.
    public static Newsvendor ofPrices(double price, double cost, double salvage) {
        return new Newsvendor(cost - salvage, price - cost);
    }

    /// The service level that is worth its cost: cu/(cu+co).
    public double criticalRatio() {
        return underage / (underage + overage);
    }

    /// The level with the least expected cost.
    public double level(Demand demand) {
        return underage == 0 ? 0 : demand.quantile(criticalRatio());
    }

    /// What too many and too few are expected to cost at that level.
    public double expectedCost(double level, Demand demand) {
        return overage * demand.leftover(level) + underage * demand.shortage(level);
    }

    /// What is expected to be earned at that level.
    public double expectedProfit(double level, Demand demand) {
        return underage * demand.mean() - expectedCost(level, demand);
    }
}
