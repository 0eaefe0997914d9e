package dev.backstop.engine.sample;

/// The part a product plays on the sample's today: how much of it there is, and why.
///
/// The seven that are out of stock have the supplier they are chosen from, the days since they ran out, and the
/// place among that supplier's best-selling products.
enum Part {
    /// Enough of it.
    FINE("", 0, 0),
    /// At or below its reorder point.
    LOW("", 0, 0),
    /// Far more than will be sold in half a year.
    OVERSTOCKED("", 0, 0),
    /// Enough of it since its last delivery; for some days before, it was out of stock.
    RESTOCKED("", 0, 0),
    /// Enough of it, but the own shop still says that it is sold out.
    HIDDEN("Q", 0, 3),
    /// Out of stock with a delivery on the way: sold in large numbers.
    POPULAR("L", 1, 0),
    /// Out of stock with a delivery on the way: took off a week ago.
    TRENDING("L", 1, 0),
    /// Out of stock with a delivery on the way: dear, so that every lost sale hurts.
    PRECIOUS("T", 1, 0),
    /// Out of stock because its delivery is late.
    DELAYED("Q", 5, 0),
    /// Out of stock and not ordered: too late.
    UNORDERED("Q", 9, 2),
    /// Out of stock and not ordered: forgotten.
    FORGOTTEN("A", 3, 1),
    /// Out of stock and not ordered: no cash.
    UNFUNDED("T", 4, 2);

    private final String supplier;
    private final int outSince;
    private final int rank;

    Part(String supplier, int outSince, int rank) {
        this.supplier = supplier;
        this.outSince = outSince;
        this.rank = rank;
    }

    /// The letter of the supplier it is chosen from.
    String supplier() {
        return supplier;
    }

    /// The day it ran out, in days before today; 0 where it did not.
    int outSince() {
        return outSince;
    }

    /// How many better-selling products of that supplier are passed over.
    int rank() {
        return rank;
    }

    boolean isOut() {
        return outSince > 0;
    }

    /// Whether a dated delivery covers what is out of stock.
    boolean isDated() {
        return this == POPULAR || this == TRENDING || this == PRECIOUS || this == DELAYED;
    }
}
