package dev.backstop.engine.intake.bigcommerce;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.ShopOrderRules;
import dev.backstop.engine.intake.sheet.VariantField;
import java.time.ZoneId;
import java.util.List;

/// The forms of BigCommerce's files, in both generations of its products.
public final class BigCommerceFiles {
    private static final int SURE = 90;

    private static final Aliases<VariantField> PRODUCTS = Aliases.of(VariantField.class, """
            PRODUCT | Product ID | ID
            ROLE | Item Type | Item
            TITLE | Product Name | Name
            VARIANT_NAME | Options
            SKU | Product Code/SKU | Product SKU | SKU
            QUANTITY | Current Stock Level | Current Stock
            PRICE | Price | Calculated Price
            SALE_PRICE | Sale Price
            COST | Cost Price
            BARCODE | Product UPC/EAN | GTIN | UPC/EAN | Global Trade Number
            TRACKED | Track Inventory | Inventory Tracking
            CATEGORY | Category | Categories
            WEIGHT | Product Weight | Weight
            SHOWN | Product Visible? | Product Visible | Is Visible
            """);

    private static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | Order ID
            PLACED_AT | Order Date
            BUYER | Customer Name
            FIRST_NAME | Shipping First Name | Billing First Name
            LAST_NAME | Shipping Last Name | Billing Last Name
            EMAIL | Customer Email | Billing Email
            PHONE | Shipping Phone | Customer Phone | Billing Phone
            SKU | Product SKU
            TITLE | Product Name
            UNITS | Product Qty | Quantity
            UNIT_PRICE | Product Unit Price
            LINES | Product Details | Products
            STATUS | Order Status
            SHIPPED_AT | Date Shipped
            CURRENCY | Order Currency Code
            COMPANY | Shipping Company
            STREET | Shipping Street 1
            STREET_2 | Shipping Street 2
            POSTCODE | Shipping Zip
            CITY | Shipping Suburb | Shipping City
            STATE | Shipping State
            COUNTRY | Shipping Country | Billing Country
            NOTE | Customer Message | Order Notes
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
                        header -> PRODUCTS.hasAll(header, VariantField.TITLE, VariantField.SKU, VariantField.TRACKED)
                                        && header.has("Item Type", "Item", "Product Code/SKU")
                                ? SURE
                                : 0),
                new OrderFile(
                        "bigcommerce.orders",
                        Message.of("importing.format.bigcommerceOrders"),
                        Channel.Kind.BIGCOMMERCE,
                        ORDERS,
                        new ShopOrderRules(),
                        zone,
                        PackedProducts::in,
                        header -> ORDERS.hasAll(header, OrderField.NUMBER, OrderField.PLACED_AT, OrderField.STATUS)
                                        && header.has("Product Details", "Product Unit Price", "Product Qty")
                                ? SURE
                                : 0));
    }
}
