package dev.backstop.engine.replenish.sourcing;

/// What buying from an offer costs in the end: landed goods, and the margin that is probably lost until they are
/// there.
///
/// `landed` is goods with freight and duty; `lost` the margin of demand that stock does not cover until the
/// arrival, late arrivals and missing stock counted by how likely they are.
public record OfferCost(double landed, double lost) {
    public double total() {
        return landed + lost;
    }

    /// The total in hundredths, so that what nobody would tell apart counts as the same.
    public long rounded() {
        return Math.round(total() * 100);
    }

    /// The cost of `units` from an offer that lands them at `landedUnitCost` each.
    ///
    /// `missedInTime` is the demand that stock is expected to miss if it comes as stated, `missedLate` if it
    /// comes late; `onTimeShare` of deliveries came in time, and with `stockChance` the supplier has the goods
    /// at all (else they come late).
    public static OfferCost of(
            int units,
            double landedUnitCost,
            double margin,
            double missedInTime,
            double missedLate,
            double onTimeShare,
            double stockChance) {
        double inTime = onTimeShare * stockChance;
        double missed = inTime * missedInTime + (1 - inTime) * missedLate;
        return new OfferCost(units * landedUnitCost, Math.max(0, margin) * missed);
    }
}
