package dev.backstop.domain.catalog;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// A place where the shop sells: an own web shop, a marketplace, a market stall.
public record Channel(Id<Channel> id, Kind kind, String name) implements Entity {
    /// The shop systems Backstop knows by name.
    public enum Kind {
        SHOPIFY("Sh", "Shopify"),
        WOOCOMMERCE("Wo", "WooCommerce"),
        ETSY("Et", "Etsy"),
        EBAY("eB", "eBay"),
        AMAZON("Am", "Amazon"),
        STALL("St", ""),
        OTHER("Ot", ""),
        WIX("Wi", "Wix"),
        SQUARESPACE("Sp", "Squarespace"),
        BIGCOMMERCE("Bc", "BigCommerce"),
        PRESTASHOP("Ps", "PrestaShop"),
        SQUARE("Sq", "Square"),
        GOOGLE("Go", "Google"),
        FACEBOOK("Fb", "Facebook");

        private final String monogram;
        private final String brand;

        Kind(String monogram, String brand) {
            this.monogram = monogram;
            this.brand = brand;
        }

        /// The shop system's own name, the same in every language; empty for what is called by its owner.
        public String brand() {
            return brand;
        }

        /// Whether it only passes on offers of a stock that is kept elsewhere. What it states is what the owner
        /// offers there, which may be less than there is.
        public boolean isMarketplace() {
            return this == ETSY || this == EBAY || this == AMAZON || this == GOOGLE || this == FACEBOOK;
        }

        /// Whether customers order by what it says. At a stall they see what there is; what the owner's own list says
        /// of it is no promise.
        public boolean isPromise() {
            return this != STALL;
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
