package dev.backstop.engine.replenish.policy;

/// The stock position below which an order must go out: demand expected in the lead time, plus safety stock, in
/// whole units.
public record ReorderPoint(int leadTimeDemand, int safetyStock) {
    /// Demand rounded to the nearest unit, safety stock rounded up.
    public static ReorderPoint of(double leadTimeDemand, double safetyStock) {
        return new ReorderPoint((int) Math.round(leadTimeDemand), (int) Math.ceil(safetyStock - 1e-9));
    }

    public int units() {
        return Math.addExact(leadTimeDemand, safetyStock);
    }
}
