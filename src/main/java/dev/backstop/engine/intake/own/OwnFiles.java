package dev.backstop.engine.intake.own;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.sheet.OrderFile;
import dev.backstop.engine.intake.sheet.ProductFile;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.time.ZoneId;
import java.util.List;

/// The owner's own sheets: orders taken by telephone or at the stall, and the list of what there is. They belong to
/// the channel of orders entered by hand.
///
/// Any platform's form is surer. A list of products looks like a supplier's: it is taken for the owner's own where it
/// says what only the owner knows, else for a supplier's where that is possible.
public final class OwnFiles {
    /// The form of the owner's own list of products.
    public static final String PRODUCTS = "own.products";

    private static final int ORDERS = 30;
    private static final int OWNERS_LIST = 30;
    private static final int ANYBODYS_LIST = 4;

    /// Columns of what the shop buys itself.
    private static final String[] BOUGHT = names("""
            Supplier | Supplier name | Vendor | Lieferant | Fournisseur | Proveedor | Fornitore | Leverancier | Dostawca
            Fornecedor | Leverandør | Поставщик | 仕入先 | 供应商
            """);

    /// Columns of what only the owner knows of a product beside its supplier: for what it is sold, when it is bought.
    private static final String[] OWNERS = names("""
            Selling price | Sell price | Verkaufspreis | VK-Preis | VK | Prix de vente | Precio de venta | PVP
            Prezzo di vendita | Verkoopprijs | Cena sprzedaży | Preço de venda | 販売価格 | 売価 | 售价
            Reorder point | Reorder level | Reorder at | Min stock | Minimum stock | Mindestbestand | Meldebestand
            Stock mini | Stock mínimo | Scorta minima | 発注点
            """);

    /// Order numbers that may be a supplier's code too.
    private static final String[] DOUBTFUL = names("Bestellnummer | Bestell-Nr | Bestell-Nr. | Order no | Order no.");

    private OwnFiles() {}

    private static String[] names(String table) {
        return table.strip().split("\\s*[|\\n]\\s*");
    }

    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new OrderFile(
                        "own.orders",
                        Message.of("importing.format.ownOrders"),
                        Channel.Kind.STALL,
                        OwnNames.ORDERS,
                        new OwnOrderRules(),
                        zone,
                        OwnFiles::orders),
                new ProductFile(
                        PRODUCTS,
                        Message.of("importing.format.ownProducts"),
                        Channel.Kind.STALL,
                        OwnNames.PRODUCTS,
                        new VariantStyle() {},
                        OwnFiles::products));
    }

    private static int orders(Header header) {
        boolean lines = OwnNames.ORDERS.hasAll(header, OrderField.NUMBER, OrderField.PLACED_AT, OrderField.UNITS)
                && OwnNames.ORDERS.count(header, OrderField.SKU, OrderField.TITLE) > 0;
        boolean sold = OwnNames.ORDERS.count(
                        header,
                        OrderField.BUYER,
                        OrderField.LAST_NAME,
                        OrderField.EMAIL,
                        OrderField.PHONE,
                        OrderField.STREET,
                        OrderField.POSTCODE)
                > 0;
        return lines && !header.has(BOUGHT) && (sold || !header.has(DOUBTFUL)) ? ORDERS : 0;
    }

    private static int products(Header header) {
        int said = OwnNames.PRODUCTS.count(header, VariantField.SKU, VariantField.QUANTITY, VariantField.PRICE);
        boolean ofOrders = OwnNames.ORDERS.hasAll(header, OrderField.NUMBER, OrderField.PLACED_AT);
        if (!OwnNames.PRODUCTS.hasAll(header, VariantField.TITLE) || said < 2 || ofOrders) {
            return 0;
        }
        return header.has(OWNERS) || header.has(BOUGHT) ? OWNERS_LIST : ANYBODYS_LIST;
    }
}
