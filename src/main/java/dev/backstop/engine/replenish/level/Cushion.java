package dev.backstop.engine.replenish.level;

import dev.backstop.engine.replenish.demand.Demand;

/// What safety stock costs and does, for the owner: so many units, what holding them costs in a year, and how many
/// stockouts a year they prevent against ordering by the median alone.
public record Cushion(double units, double yearlyCost, double stockoutsPrevented) {
    private static final double DAYS_PER_YEAR = 365;

    /// The cushion up to `level` over demand of the protection interval, for as many cycles a year as there are
    /// between orders that come every `cycleDays`.
    public static Cushion of(Demand protection, double level, double unitCost, double holdingRate, double cycleDays) {
        double median = protection.quantile(0.5);
        double units = Math.max(0, level - median);
        double cycles = DAYS_PER_YEAR / Math.max(1, cycleDays);
        double prevented = Math.max(0, protection.probability(level) - protection.probability(median));
        return new Cushion(units, units * unitCost * holdingRate, cycles * prevented);
    }
}
