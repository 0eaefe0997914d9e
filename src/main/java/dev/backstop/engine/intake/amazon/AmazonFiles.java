package dev.backstop.engine.intake.amazon;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.Refused;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedStock;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.StockFile;
import dev.backstop.engine.intake.sheet.VariantField;
import java.time.ZoneId;
import java.util.List;

/// The forms of Amazon's files.
public final class AmazonFiles {
    private static final int SURE = 90;

    private AmazonFiles() {}

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new ProductFile(
                        "amazon.products.listings",
                        Message.of("importing.format.amazonListings"),
                        Channel.Kind.AMAZON,
                        AmazonNames.LISTINGS,
                        new ListingStyle(),
                        AmazonFiles::listings),
                new StockFile(
                        "amazon.inventory.fba",
                        Message.of("importing.format.amazonFba"),
                        Channel.Kind.AMAZON,
                        AmazonNames.FBA,
                        ParsedStock.AT_MARKETPLACE,
                        List.of("unsellable"),
                        AmazonFiles::fba),
                new StockFile(
                        "amazon.inventory",
                        Message.of("importing.format.amazonInventory"),
                        Channel.Kind.AMAZON,
                        AmazonNames.INVENTORY,
                        "",
                        List.of(),
                        AmazonFiles::inventory),
                new OrderFile(
                        "amazon.orders",
                        Message.of("importing.format.amazonOrders"),
                        Channel.Kind.AMAZON,
                        AmazonNames.ORDERS,
                        new AmazonOrderRules(),
                        zone,
                        AmazonFiles::orders),
                new ProductFile(
                        "amazon.products.flatfile",
                        Message.of("importing.format.amazonFlatFile"),
                        Channel.Kind.AMAZON,
                        AmazonNames.FLAT_FILE,
                        new FlatFileStyle(),
                        AmazonFiles::flatFile),
                Refused.of(
                        "amazon.processing",
                        "amazonProcessing",
                        header -> header.hasAll("sku", "error-code", "error-message")),
                Refused.of(
                        "amazon.settlement",
                        "amazonSettlement",
                        header -> header.hasAll("settlement-id", "transaction-type")));
    }

    private static int listings(Header header) {
        return AmazonNames.LISTINGS.hasAll(header, VariantField.SKU, VariantField.TITLE)
                        && (header.has("asin1", "ASIN 1", "listing-id", "open-date")
                                || AmazonNames.LISTINGS.hasAll(header, VariantField.QUANTITY)
                                || AmazonNames.LISTINGS.hasAll(header, VariantField.PRICE))
                ? SURE
                : 0;
    }

    private static int fba(Header header) {
        boolean manage = header.has("afn-fulfillable-quantity");
        boolean fulfilled = header.hasAll("fulfillment-channel-sku", "Quantity Available");
        boolean aged = header.hasAll("fnsku", "snapshot-date", "available");
        return AmazonNames.FBA.hasAll(header, VariantField.SKU) && (manage || fulfilled || aged) ? SURE + 1 : 0;
    }

    /// The inventory report names the ASIN; the price and quantity file has no columns but those it may have.
    private static int inventory(Header header) {
        if (AmazonNames.LISTINGS.hasAll(header, VariantField.TITLE)
                || !AmazonNames.INVENTORY.hasAll(header, VariantField.SKU, VariantField.QUANTITY)) {
            return 0;
        }
        boolean report = header.has("asin") || AmazonNames.LISTINGS.hasAll(header, VariantField.SKU);
        return report ? SURE - 1 : isPriceAndQuantity(header) ? SURE - 2 : 0;
    }

    /// Amazon writes and takes these names in small letters and nothing besides.
    private static boolean isPriceAndQuantity(Header header) {
        var known = List.of(
                "sku",
                "price",
                "quantity",
                "product-id",
                "product-id-type",
                "item-condition",
                "add-delete",
                "minimum-seller-allowed-price",
                "maximum-seller-allowed-price",
                "handling-time",
                "leadtime-to-ship",
                "fulfillment-channel");
        return known.containsAll(
                header.names().stream().filter(name -> !name.isBlank()).toList());
    }

    private static int orders(Header header) {
        boolean numbered = header.has("amazon-order-id") || header.hasAll("order-id", "order-item-id");
        return numbered && AmazonNames.ORDERS.hasAll(header, OrderField.PLACED_AT, OrderField.SKU, OrderField.UNITS)
                ? SURE
                : 0;
    }

    private static int flatFile(Header header) {
        boolean family = AmazonNames.FLAT_FILE.hasAll(header, VariantField.PARENT)
                || AmazonNames.FLAT_FILE.hasAll(header, VariantField.ROLE);
        boolean machine =
                header.has("update_delete", "feed_product_type", "product_type", "standard_price", "item_sku");
        boolean label = header.hasAll("Seller SKU", "Product Type");
        return AmazonNames.FLAT_FILE.hasAll(header, VariantField.SKU) && family && (machine || label) ? SURE + 3 : 0;
    }
}
