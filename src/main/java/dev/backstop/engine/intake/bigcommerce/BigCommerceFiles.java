package dev.backstop.engine.intake.bigcommerce;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.sheet.Names;
import dev.backstop.engine.intake.sheet.OrderField;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.VariantField;
import java.time.ZoneId;
import java.util.List;

/// The forms of BigCommerce's files, in both generations of its products.
public final class BigCommerceFiles {
    private static final int SURE = 90;

    private static final Names<VariantField> PRODUCTS = Names.of(VariantField.class, """
            VARIANT_ID: Product ID | ID
            ROLE: Item Type | Item
            TITLE: Product Name | Name
            VARIANT_NAME: Options
            SKU: Product Code/SKU | Product SKU | SKU
            QUANTITY: Current Stock Level | Current Stock
            PRICE: Price | Calculated Price
            SALE_PRICE: Sale Price
            COST: Cost Price
            BARCODE: Product UPC/EAN | GTIN | UPC/EAN | Global Trade Number
            TRACKED: Track Inventory | Inventory Tracking
            CATEGORY: Category | Categories
            WEIGHT: Product Weight | Weight
            SHOWN: Product Visible? | Product Visible | Is Visible
            """);

    private static final Names<OrderField> ORDERS = Names.of(OrderField.class, """
            NUMBER: Order ID
            PLACED_AT: Order Date
            CUSTOMER: Customer Name
            FIRST_NAME: Shipping First Name | Billing First Name
            LAST_NAME: Shipping Last Name | Billing Last Name
            EMAIL: Customer Email | Billing Email
            PHONE: Shipping Phone | Customer Phone | Billing Phone
            LINE_SKU: Product SKU
            LINE_NAME: Product Name
            LINE_QUANTITY: Product Qty | Quantity
            LINE_PRICE: Product Unit Price
            LINES: Product Details | Products
            STATE: Order Status
            SHIPPED_AT: Date Shipped
            CURRENCY: Order Currency Code
            COMPANY: Shipping Company
            STREET: Shipping Street 1 | Shipping Street 2
            ZIP: Shipping Zip
            CITY: Shipping Suburb | Shipping City
            PROVINCE: Shipping State
            COUNTRY: Shipping Country | Billing Country
            NOTE: Customer Message | Order Notes
            """);

    private BigCommerceFiles() {}

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new ProductFile(
                        "bigcommerce.products",
                        Message.of("importing.format.bigcommerceProducts"),
                        Channel.Kind.BIGCOMMERCE,
                        PRODUCTS,
                        new BigCommerceProductStyle(),
                        header -> PRODUCTS.in(header, VariantField.TITLE, VariantField.SKU, VariantField.TRACKED)
                                        && header.has("Item Type", "Item", "Product Code/SKU")
                                ? SURE
                                : 0),
                new OrderFile(
                        "bigcommerce.orders",
                        Message.of("importing.format.bigcommerceOrders"),
                        Channel.Kind.BIGCOMMERCE,
                        ORDERS,
                        new BigCommerceOrderStyle(),
                        zone,
                        header -> ORDERS.in(header, OrderField.NUMBER, OrderField.PLACED_AT, OrderField.STATE)
                                        && header.has("Product Details", "Product Unit Price", "Product Qty")
                                ? SURE
                                : 0));
    }
}
