package dev.backstop.engine.intake.shopify;

import dev.backstop.engine.intake.parsed.FileFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The forms of file that come from Shopify.
public final class ShopifyFiles {
    private ShopifyFiles() {}

    /// All of them, the older generations first.
    public static List<FileFormat> formats(ZoneId zone) {
        var all = new ArrayList<FileFormat>();
        for (var family : ShopifyProducts.Family.values()) {
            all.add(new ShopifyProducts(family));
        }
        for (var generation : ShopifyInventory.Generation.values()) {
            all.add(new ShopifyInventory(generation));
        }
        all.add(new ShopifyOrders(zone));
        all.add(new ShopifyCustomers());
        return all;
    }
}
