package dev.backstop.engine.intake.squarespace;

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

/// The forms of Squarespace's files.
public final class SquarespaceFiles {
    private static final int SURE = 90;

    private static final Aliases<VariantField> PRODUCTS = Aliases.of(VariantField.class, """
            PRODUCT | Product ID [Non Editable] | Product ID
            VARIANT_ID | Variant ID [Non Editable] | Variant ID
            TITLE | Title
            OPTION | Option Value 1 | Option Value 2 | Option Value 3 | Option Value 4 | Option Value 5
            OPTION | Option Value 6
            SKU | SKU
            QUANTITY | Stock
            PRICE | Price
            SALE_PRICE | Sale Price
            ON_SALE | On Sale
            CATEGORY | Categories
            SHOWN | Visible
            """);

    private static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | Order ID
            PLACED_AT | Created at
            BUYER | Shipping Name | Billing Name
            EMAIL | Email
            PHONE | Shipping Phone | Billing Phone
            SKU | Lineitem sku
            TITLE | Lineitem name
            VARIANT | Lineitem variant
            UNITS | Lineitem quantity
            UNIT_PRICE | Lineitem price
            LINE_STATUS | Lineitem fulfillment status
            STATUS | Fulfillment Status
            PAYMENT | Financial Status
            SHIPPED_AT | Fulfilled at
            CANCELLED_AT | Cancelled at
            CURRENCY | Currency
            STREET | Shipping Address1
            STREET_2 | Shipping Address2
            POSTCODE | Shipping Zip
            CITY | Shipping City
            STATE | Shipping Province
            COUNTRY | Shipping Country | Billing Country
            NOTE | Private Notes | Notes
            """);

    private SquarespaceFiles() {}

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new ProductFile(
                        "squarespace.products",
                        Message.of("importing.format.squarespaceProducts"),
                        Channel.Kind.SQUARESPACE,
                        PRODUCTS,
                        new SquarespaceProductStyle(),
                        SquarespaceFiles::products),
                new OrderFile(
                        "squarespace.orders",
                        Message.of("importing.format.squarespaceOrders"),
                        Channel.Kind.SQUARESPACE,
                        ORDERS,
                        new ShopOrderRules(),
                        zone,
                        header -> OrderFile.namesLines(ORDERS, header) && !header.has("Name") ? SURE : 0));
    }

    private static int products(Header header) {
        return PRODUCTS.hasAll(header, VariantField.TITLE, VariantField.SKU)
                        && header.has("Variant ID [Non Editable]", "Product ID [Non Editable]", "Hosted Image URLs")
                ? SURE
                : 0;
    }
}
