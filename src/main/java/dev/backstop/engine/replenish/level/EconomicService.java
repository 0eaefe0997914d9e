package dev.backstop.engine.replenish.level;

/// The chance of no stockout at which a unit more of safety stock costs as much to hold as the sales it saves are
/// worth.
///
/// One unit more is held all year for v·r, and is missing in each cycle that would have run out: D/Q cycles a year,
/// each with the chance of a stockout, each missing a sale worth B. Where the sale is lost a cycle is a little longer,
/// so that chance/(1 − chance) = Q·v·r / (D·B). Source: Hadley and Whitin (1963), ch. 4; Silver, Pyke and Thomas,
/// ch. 7 (lost sales, a charge per unit short).
public record EconomicService(double unitCost, double holdingRate, double lostSale) {
    /// The chance of no stockout in a cycle of a product that sells so many a year, ordered in that quantity; 0 of
    /// what sells nothing or earns nothing.
    public double cycleService(double unitsPerYear, double orderQuantity) {
        double saved = unitsPerYear * lostSale;
        double held = Math.max(0, orderQuantity) * unitCost * holdingRate;
        return saved <= 0 ? 0 : saved / (saved + held);
    }
}
