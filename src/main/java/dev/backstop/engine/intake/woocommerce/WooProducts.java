package dev.backstop.engine.intake.woocommerce;

import static dev.backstop.engine.intake.layout.ProductField.FEATURED;
import static dev.backstop.engine.intake.layout.ProductField.ID;
import static dev.backstop.engine.intake.layout.ProductField.LOW_STOCK;
import static dev.backstop.engine.intake.layout.ProductField.PRICE;
import static dev.backstop.engine.intake.layout.ProductField.QUANTITY;
import static dev.backstop.engine.intake.layout.ProductField.SELLS_WHEN_OUT;
import static dev.backstop.engine.intake.layout.ProductField.SHOWN;
import static dev.backstop.engine.intake.layout.ProductField.SKU;
import static dev.backstop.engine.intake.layout.ProductField.SOLD_INDIVIDUALLY;
import static dev.backstop.engine.intake.layout.ProductField.STOCK_STATUS;
import static dev.backstop.engine.intake.layout.ProductField.TAX_STATUS;
import static dev.backstop.engine.intake.layout.ProductField.TITLE;
import static dev.backstop.engine.intake.layout.ProductField.TYPE;
import static dev.backstop.engine.intake.layout.ProductField.VISIBILITY;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneId;
import java.util.List;

/// WooCommerce's products: the export of the shop system itself, with headers in the site's language, or the answer of
/// its REST interface.
public record WooProducts(Source source, ZoneId zone) implements FileFormat {

    /// Where the file comes from.
    public enum Source {
        EXPORT("woocommerce.products"),
        REST("woocommerce.products.rest");

        private final String id;

        Source(String id) {
            this.id = id;
        }
    }

    @Override
    public String id() {
        return source.id;
    }

    @Override
    public Message name() {
        return Message.of("importing.format.wooProducts");
    }

    /// Names that no other shop system uses tell the export, even in a file of three columns.
    @Override
    public int likeness(Header header) {
        boolean rest = header.hasAll("manage_stock", "stock_status")
                && header.has("stock_quantity")
                && header.has("regular_price", "price");
        if (source == Source.REST || rest) {
            return rest && source == Source.REST ? 85 : 0;
        }
        var names = WooNames.PRODUCTS;
        boolean named = names.count(header, SKU, ID, TITLE) > 0;
        int own = names.count(header, SELLS_WHEN_OUT, VISIBILITY, FEATURED, SOLD_INDIVIDUALLY, LOW_STOCK, TAX_STATUS);
        int usual = names.count(header, TYPE, SHOWN, STOCK_STATUS, QUANTITY, PRICE, TITLE);
        boolean told = own >= 2 || (own == 1 && usual >= 1) || names.hasAll(header, SKU, SELLS_WHEN_OUT);
        return named && told ? 70 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return WooNames.PRODUCTS.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var rows = new WooProductRows(table, zone, progress);
        var products = rows.products();
        return ParsedFile.of(table, this, Channel.Kind.WOOCOMMERCE, rows.reading())
                .withProducts(products);
    }
}
