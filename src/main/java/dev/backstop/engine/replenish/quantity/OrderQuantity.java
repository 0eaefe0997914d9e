package dev.backstop.engine.replenish.quantity;

import dev.backstop.domain.supply.Offer;

/// What a supplier accepts: at least its minimum order quantity (MOQ), in whole cases.
public final class OrderQuantity {
    private OrderQuantity() {}

    /// The least quantity of at least `wanted` units that fits minimum and case pack; 0 if nothing is wanted.
    public static int fit(int wanted, int minimum, int casePack) {
        if (wanted <= 0) {
            return 0;
        }
        int least = Math.max(wanted, minimum);
        long units = (long) Math.ceilDiv(least, casePack) * casePack;
        return (int) Math.min(units, (long) (Integer.MAX_VALUE / casePack) * casePack);
    }

    /// The same for an offer.
    public static int fit(int wanted, Offer offer) {
        return fit(wanted, offer.minimumOrderQuantity(), offer.casePack());
    }

    /// Whether the supplier would accept exactly that quantity.
    public static boolean fits(int quantity, Offer offer) {
        return quantity > 0 && fit(quantity, offer) == quantity;
    }
}
