package dev.backstop.engine.intake.square;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.sheet.Names;
import dev.backstop.engine.intake.sheet.OrderField;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.OrderStyle;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.VariantField;
import java.time.ZoneId;
import java.util.List;

/// The forms of Square's files: the item library with a group of columns for each location, the orders of its online
/// shop, and the items sold at its tills.
public final class SquareFiles {
    private static final int SURE = 90;

    private static final Names<VariantField> ITEMS = Names.of(VariantField.class, """
            VARIANT_ID: Token
            TITLE: Item Name
            VARIANT_NAME: Variation Name
            OPTION: Option Value 1 | Option Value 2 | Option Value 3
            SKU: SKU
            QUANTITY: Current Quantity * | Current Quantity
            PRICE: Price
            COST: Default Unit Cost
            BARCODE: GTIN
            TRACKED: Stockable
            CATEGORY: Category | Categories | Reporting Category
            WEIGHT: Weight (lb) | Weight (kg) | Weight (g) | Weight (oz)
            SHOWN: Square Online Item Visibility
            """);

    private static final Names<OrderField> ORDERS = Names.of(OrderField.class, """
            NUMBER: Order
            PLACED_AT: Order Date
            CUSTOMER: Recipient Name
            EMAIL: Recipient Email
            PHONE: Recipient Phone
            LINE_SKU: Item SKU
            LINE_NAME: Item Name
            LINE_VARIANT: Item Variation
            LINE_QUANTITY: Item Quantity
            LINE_PRICE: Item Price
            STATE: Fulfillment Status
            CURRENCY: Currency
            STREET: Recipient Address | Recipient Address 2
            ZIP: Recipient Postal Code
            CITY: Recipient City
            PROVINCE: Recipient Region
            COUNTRY: Recipient Country
            NOTE: Fulfillment Notes
            """);

    private static final Names<OrderField> SOLD = Names.of(OrderField.class, """
            NUMBER: Transaction ID | Payment ID
            PLACED_AT: Date
            CUSTOMER: Customer Name
            LINE_SKU: SKU
            LINE_NAME: Item
            LINE_VARIANT: Price Point Name
            LINE_QUANTITY: Qty | Count
            LINE_TOTAL: Gross Sales
            LINE_STATE: Event Type
            NOTE: Notes
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
                        new OrderStyle() {},
                        zone,
                        header -> ORDERS.in(
                                        header,
                                        OrderField.NUMBER,
                                        OrderField.PLACED_AT,
                                        OrderField.LINE_QUANTITY,
                                        OrderField.LINE_NAME)
                                ? SURE
                                : 0),
                new OrderFile(
                        "square.orders.items",
                        Message.of("importing.format.squareSold"),
                        Channel.Kind.SQUARE,
                        SOLD,
                        new SquareSoldStyle(),
                        zone,
                        header -> SOLD.in(
                                                header,
                                                OrderField.NUMBER,
                                                OrderField.PLACED_AT,
                                                OrderField.LINE_NAME,
                                                OrderField.LINE_QUANTITY)
                                        && header.has("Price Point Name", "Gross Sales")
                                ? SURE
                                : 0));
    }

    private static int items(Header header) {
        return ITEMS.in(header, VariantField.TITLE, VariantField.VARIANT_NAME)
                        && header.has("Token", "Square Online Item Visibility", "Sellable", "Stockable", "SKU")
                ? SURE
                : 0;
    }
}
