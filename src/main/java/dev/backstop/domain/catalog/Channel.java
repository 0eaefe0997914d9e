package dev.backstop.domain.catalog;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// A place where the shop sells: an own web shop, a marketplace, a market stall.
public record Channel(Id<Channel> id, Kind kind, String name) implements Entity {
    /// The shop systems Backstop knows by name.
    public enum Kind {
        SHOPIFY("Sh"),
        WOOCOMMERCE("Wo"),
        ETSY("Et"),
        EBAY("eB"),
        AMAZON("Am"),
        STALL("St"),
        OTHER("Ot"),
        WIX("Wi"),
        SQUARESPACE("Sp"),
        BIGCOMMERCE("Bc"),
        PRESTASHOP("Ps"),
        SQUARE("Sq"),
        GOOGLE("Go"),
        FACEBOOK("Fb");

        private final String monogram;

        Kind(String monogram) {
            this.monogram = monogram;
        }

        /// The two letters that stand for the channel where a logo would.
        public String monogram() {
            return monogram;
        }

        /// Whether a late dispatch costs more there than a lost sale, so that "set to 0" is the better fix.
        public boolean punishesLateDispatch() {
            return this == AMAZON;
        }

        /// Whether the channel can take orders for a stated later date on one listing (a pre-order or backorder
        /// flag).
        public boolean takesPreOrders() {
            return this == SHOPIFY || this == WOOCOMMERCE;
        }
    }
}
