package dev.backstop.engine.intake.square;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.ShopOrderRules;
import dev.backstop.engine.intake.sheet.VariantField;
import java.time.ZoneId;
import java.util.List;

/// The forms of Square's files: the item library with a group of columns for each location, the orders of its online
/// shop, and the items sold at its tills.
public final class SquareFiles {
    private static final int SURE = 90;

    private static final Aliases<VariantField> ITEMS = Aliases.of(VariantField.class, """
            VARIANT_ID | Token
            TITLE | Item Name
            VARIANT_NAME | Variation Name
            OPTION | Option Value 1 | Option Value 2 | Option Value 3
            SKU | SKU
            QUANTITY | Current Quantity * | Current Quantity
            PRICE | Price
            COST | Default Unit Cost
            BARCODE | GTIN
            TRACKED | Stockable
            CATEGORY | Category | Categories | Reporting Category
            WEIGHT | Weight (lb) | Weight (kg) | Weight (g) | Weight (oz)
            SHOWN | Square Online Item Visibility
            """);

    private static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | Order
            PLACED_AT | Order Date
            BUYER | Recipient Name
            EMAIL | Recipient Email
            PHONE | Recipient Phone
            SKU | Item SKU
            TITLE | Item Name
            VARIANT | Item Variation
            UNITS | Item Quantity
            UNIT_PRICE | Item Price
            STATUS | Fulfillment Status
            CURRENCY | Currency
            STREET | Recipient Address
            STREET_2 | Recipient Address 2
            POSTCODE | Recipient Postal Code
            CITY | Recipient City
            STATE | Recipient Region
            COUNTRY | Recipient Country
            NOTE | Fulfillment Notes
            """);

    private static final Aliases<OrderField> SOLD = Aliases.of(OrderField.class, """
            NUMBER | Transaction ID | Payment ID
            PLACED_AT | Date
            BUYER | Customer Name
            SKU | SKU
            TITLE | Item
            VARIANT | Price Point Name
            UNITS | Qty | Count
            LINE_TOTAL | Gross Sales
            ROW_TYPE | Event Type
            NOTE | Notes
            """);

    private SquareFiles() {}

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new ProductFile(
                        "square.products",
                        Message.of("importing.format.squareItems"),
                        Channel.Kind.SQUARE,
                        ITEMS,
                        new SquareItemStyle(),
                        SquareFiles::items),
                new OrderFile(
                        "square.orders",
                        Message.of("importing.format.squareOrders"),
                        Channel.Kind.SQUARE,
                        ORDERS,
                        new ShopOrderRules(),
                        zone,
                        header -> OrderFile.namesLines(ORDERS, header) ? SURE : 0),
                new OrderFile(
                        "square.orders.items",
                        Message.of("importing.format.squareSold"),
                        Channel.Kind.SQUARE,
                        SOLD,
                        new SquareSoldRules(),
                        zone,
                        SquareFiles::sold));
    }

    private static int sold(Header header) {
        return OrderFile.namesLines(SOLD, header) && header.has("Price Point Name", "Gross Sales") ? SURE : 0;
    }

    private static int items(Header header) {
        return ITEMS.hasAll(header, VariantField.TITLE, VariantField.VARIANT_NAME)
                        && header.has("Token", "Square Online Item Visibility", "Sellable", "Stockable", "SKU")
                ? SURE
                : 0;
    }
}
