package dev.backstop.engine.intake.woocommerce;

import dev.backstop.engine.intake.layout.Refused;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import java.time.ZoneId;
import java.util.List;

/// The forms of file that come from WooCommerce: its own products export, the orders exports of its usual plugins,
/// and what its REST interface answers.
public final class WooFiles {
    private WooFiles() {}

    /// All of them.
    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new WooProducts(WooProducts.Source.EXPORT, zone),
                new WooProducts(WooProducts.Source.REST, zone),
                new WooOrders(WooOrders.Layout.LINES_IN_CELLS, zone),
                new WooOrders(WooOrders.Layout.LINE_PER_ROW, zone),
                new WooOrders(WooOrders.Layout.REST, zone),
                Refused.of("woocommerce.analytics", "wooAnalytics", WooFiles::isAnalytics));
    }

    /// The report of orders under "Analytics": it counts items, but does not say which.
    private static boolean isAnalytics(Header header) {
        return header.hasAll("Order #", "Customer type", "Items sold");
    }
}
