package dev.backstop.engine.intake.prestashop;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.Refused;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.ShopOrderRules;
import dev.backstop.engine.intake.sheet.StockFile;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.time.ZoneId;
import java.util.List;

/// The forms of PrestaShop's files: those of its importer, which shops fill and export, and the lists of its back
/// office.
public final class PrestaShopFiles {
    private static final int SURE = 90;

    private static final Aliases<VariantField> PRODUCTS = Aliases.of(VariantField.class, """
            VARIANT_ID | Product ID | Product ID * | Product ID* | ID | id_product
            TITLE | Name * | Name* | Name | Nom * | Nom | Nombre | Nome | Name/Bezeichnung
            SKU | Reference # | Reference | Référence | Referencia | Riferimento | Artikelnummer
            QUANTITY | Quantity | Quantité | Cantidad | Quantità | Menge
            PRICE | Price tax included | Price (tax incl.) | Price tax excluded | Price (tax excl.) | Prix TTC
            PRICE | Prix HT | Price
            COST | Wholesale price | Cost price
            BARCODE | EAN13 | EAN-13 | UPC
            SELLS_WHEN_OUT | Out of stock action | When out of stock | Out of stock
            CATEGORY | Categories (x,y,z...) | Category | Catégorie
            SHOWN | Active (0/1) | Active | Status | État | Enabled
            """);

    private static final Aliases<VariantField> COMBINATIONS = Aliases.of(VariantField.class, """
            PRODUCT | Product ID* | Product ID * | Product ID | id_product
            OPTION | Value (Value:Position)* | Value (Value:Position) * | Value (Value:Position) | Values
            SKU | Reference | Reference #
            QUANTITY | Quantity
            """);

    private static final Aliases<OrderField> ORDERS = Aliases.of(OrderField.class, """
            NUMBER | Reference | Order reference | Référence | Order ID | id_order | ID
            PLACED_AT | Date | Order date | date_add | invoice_date
            BUYER | Customer | Client | customer_name
            FIRST_NAME | firstname | Customer firstname
            LAST_NAME | lastname | Customer lastname
            EMAIL | email | Customer email | E-mail
            PHONE | phone | phone_mobile
            SKU | product_reference | Product reference
            TITLE | product_name | Product name | Product
            UNITS | product_quantity | Product quantity | Quantity
            UNIT_PRICE | unit_price_tax_incl | product_price | Unit price
            STATUS | Status | current_state | Order state | order_state | État
            PAYMENT | Payment | payment
            CURRENCY | currency | iso_code
            STREET | address1
            STREET_2 | address2
            POSTCODE | postcode
            CITY | city
            COUNTRY | country | Delivery
            """);

    private PrestaShopFiles() {}

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new ProductFile(
                        "prestashop.products",
                        Message.of("importing.format.prestashopProducts"),
                        Channel.Kind.PRESTASHOP,
                        PRODUCTS,
                        new VariantStyle() {},
                        PrestaShopFiles::products),
                new StockFile(
                        "prestashop.inventory",
                        Message.of("importing.format.prestashopCombinations"),
                        Channel.Kind.PRESTASHOP,
                        COMBINATIONS,
                        "",
                        List.of(),
                        header -> COMBINATIONS.hasAll(header, VariantField.PRODUCT, VariantField.OPTION) ? SURE : 0),
                new OrderFile(
                        "prestashop.orders",
                        Message.of("importing.format.prestashopOrders"),
                        Channel.Kind.PRESTASHOP,
                        ORDERS,
                        new ShopOrderRules(),
                        zone,
                        PrestaShopFiles::orderLines),
                Refused.of(
                        "prestashop.orderList",
                        "prestashopOrderList",
                        header -> header.hasAll("ID", "Reference", "Customer", "Total", "Payment", "Status", "Date")
                                && orderLines(header) == 0));
    }

    /// The importer's form by its peculiar names, the back office's list by its pair of prices.
    private static int products(Header header) {
        boolean form = header.has("Active (0/1)", "Categories (x,y,z...)", "Price tax excluded", "Price tax included")
                && PRODUCTS.hasAll(header, VariantField.TITLE);
        boolean list = header.hasAll("ID", "Name", "Reference", "Quantity")
                && header.has("Price (tax excl.)", "Price (tax incl.)");
        return form || list ? SURE : 0;
    }

    private static int orderLines(Header header) {
        return header.has("id_order", "Order reference", "Order ID", "Reference")
                        && header.has("product_reference", "product_quantity")
                        && ORDERS.hasAll(header, OrderField.PLACED_AT, OrderField.UNITS)
                ? SURE
                : 0;
    }
}
