package dev.backstop.engine.intake.wix;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.sheet.Names;
import dev.backstop.engine.intake.sheet.OrderField;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.OrderStyle;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.VariantField;
import java.time.ZoneId;
import java.util.List;

/// The forms of Wix's files, in the catalogue's two generations and those of the orders.
public final class WixFiles {
    private static final int SURE = 90;

    private static final Names<VariantField> PRODUCTS = Names.of(VariantField.class, """
            PRODUCT: handleId | handle
            ROLE: fieldType
            TITLE: name
            OPTION: productOptionDescription1 | productOptionDescription2 | productOptionDescription3
              | productOptionDescription4 | productOptionDescription5 | productOptionDescription6
              | productOptionChoices[1] | productOptionChoices[2] | productOptionChoices[3]
              | productOptionChoices[4] | productOptionChoices[5] | productOptionChoices[6]
            SKU: sku
            QUANTITY: inventory
            PRICE: price
            SURCHARGE: surcharge
            COST: cost
            BARCODE: barcode
            SELLS_WHEN_OUT: preOrderEnabled
            CATEGORY: collection | categories
            SHOWN: visible
            """);

    private static final Names<OrderField> ORDERS = Names.of(OrderField.class, """
            NUMBER: Order number | Order #
            PLACED_AT: Date created | Date
            CUSTOMER: Recipient name | Delivery Customer | Billing name | Billing Customer
            EMAIL: Contact email | Buyer's Email
            PHONE: Recipient phone | Buyer's Phone # | Billing phone
            LINE_SKU: SKU
            LINE_NAME: Item | Item's Name
            LINE_VARIANT: Variant | Item's Variant
            LINE_QUANTITY: Qty
            LINE_PRICE: Price | Item's Price
            STATE: Fulfillment status | Fulfillment
            PAYMENT: Payment status | Payment
            CURRENCY: Currency
            COMPANY: Recipient company name | Delivery Company Name
            STREET: Delivery address | Delivery Street Name&Number
            ZIP: Delivery zip/postal code | Delivery Zip Code
            CITY: Delivery city
            PROVINCE: Delivery state
            COUNTRY: Delivery country
            NOTE: Note from customer | Notes to Seller
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
                        header -> PRODUCTS.in(header, VariantField.PRODUCT, VariantField.ROLE) ? SURE : 0),
                new OrderFile(
                        "wix.orders",
                        Message.of("importing.format.wixOrders"),
                        Channel.Kind.WIX,
                        ORDERS,
                        new OrderStyle() {},
                        zone,
                        header -> ORDERS.in(
                                                header,
                                                OrderField.NUMBER,
                                                OrderField.PLACED_AT,
                                                OrderField.LINE_NAME,
                                                OrderField.LINE_QUANTITY)
                                        && header.has(
                                                "Total order quantity",
                                                "Item's Variant",
                                                "Contact email",
                                                "Additional checkout info")
                                ? SURE
                                : 0));
    }
}
