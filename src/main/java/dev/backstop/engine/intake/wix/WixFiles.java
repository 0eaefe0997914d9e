package dev.backstop.engine.intake.wix;

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

/// The forms of Wix's files, in the catalogue's two generations and those of the orders.
public final class WixFiles {
    private static final int SURE = 90;

    private static final Aliases<VariantField> PRODUCTS = Aliases.of(VariantField.class, """
            PRODUCT | handleId | handle
            ROLE | fieldType
            TITLE | name
            OPTION | productOptionDescription1 | productOptionDescription2 | productOptionDescription3
            OPTION | productOptionDescription4 | productOptionDescription5 | productOptionDescription6
            OPTION | productOptionChoices[1] | productOptionChoices[2] | productOptionChoices[3]
            OPTION | productOptionChoices[4] | productOptionChoices[5] | productOptionChoices[6]
            SKU | sku
            QUANTITY | inventory
            PRICE | price
            SURCHARGE | surcharge
            COST | cost
            BARCODE | barcode
            SELLS_WHEN_OUT | preOrderEnabled
            CATEGORY | collection | categories
            SHOWN | visible
            """);

    private static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | Order number | Order #
            PLACED_AT | Date created | Date
            BUYER | Recipient name | Delivery Customer | Billing name | Billing Customer
            EMAIL | Contact email | Buyer's Email
            PHONE | Recipient phone | Buyer's Phone # | Billing phone
            SKU | SKU
            TITLE | Item | Item's Name
            VARIANT | Variant | Item's Variant
            UNITS | Qty
            UNIT_PRICE | Price | Item's Price
            STATUS | Fulfillment status | Fulfillment
            PAYMENT | Payment status | Payment
            CURRENCY | Currency
            COMPANY | Recipient company name | Delivery Company Name
            STREET | Delivery address
            STREET_2 | Delivery Street Name&Number
            POSTCODE | Delivery zip/postal code | Delivery Zip Code
            CITY | Delivery city
            STATE | Delivery state
            COUNTRY | Delivery country
            NOTE | Note from customer | Notes to Seller
            """);

    private WixFiles() {}

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new ProductFile(
                        "wix.products",
                        Message.of("importing.format.wixProducts"),
                        Channel.Kind.WIX,
                        PRODUCTS,
                        new WixProductStyle(),
                        header -> PRODUCTS.hasAll(header, VariantField.PRODUCT, VariantField.ROLE) ? SURE : 0),
                new OrderFile(
                        "wix.orders",
                        Message.of("importing.format.wixOrders"),
                        Channel.Kind.WIX,
                        ORDERS,
                        new ShopOrderRules(),
                        zone,
                        WixFiles::orders));
    }

    private static int orders(Header header) {
        return OrderFile.namesLines(ORDERS, header)
                        && header.has(
                                "Total order quantity", "Item's Variant", "Contact email", "Additional checkout info")
                ? SURE
                : 0;
    }
}
