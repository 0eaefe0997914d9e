package dev.backstop.engine.replenish.policy;

import dev.backstop.engine.forecast.numeric.Normal;

/// Stock held against a bad run, by the textbook: normal demand, normal lead time.
///
/// Source: Silver, Pyke and Thomas, *Inventory and Production Management in Supply Chains*; Chopra and Meindl,
/// *Supply Chain Management*. The rule of the trade is the service-level quantile of demand over the protection
/// interval less its median; for normal demand that is z·σ over the interval, which is what stands here. It is the
/// policy that a better one must beat.
public final class SafetyStock {
    private SafetyStock() {}

    /// z·√(L·σd² + d²·σL²), in units: L days of protection, d units a day with deviation σd, the lead time known
    /// within σL days.
    public static double normal(
            double serviceLevel, double days, double unitsPerDay, double deviationPerDay, double deviationDays) {
        return normal(serviceLevel, deviation(days, unitsPerDay, deviationPerDay, deviationDays));
    }

    /// z·σ, in units, where σ is the deviation of demand over the whole interval. Never negative.
    public static double normal(double serviceLevel, double deviation) {
        return Math.max(0, Normal.quantile(serviceLevel) * deviation);
    }

    /// The deviation of demand over an interval of uncertain length: √(L·σd² + d²·σL²).
    public static double deviation(double days, double unitsPerDay, double deviationPerDay, double deviationDays) {
        return Math.sqrt(
                days * deviationPerDay * deviationPerDay + unitsPerDay * unitsPerDay * deviationDays * deviationDays);
    }

    /// Units of demand that a cycle ends short of on average, with that safety stock against that deviation.
    public static double expectedShortage(double safetyStock, double deviation) {
        return deviation > 0 ? deviation * Normal.loss(safetyStock / deviation) : Math.max(0, -safetyStock);
    }

    /// The share of demand met at once (fill rate) when orders of that size come with that safety stock.
    public static double fillRate(double safetyStock, double deviation, double orderQuantity) {
        return 1 - expectedShortage(safetyStock, deviation) / orderQuantity;
    }
}
