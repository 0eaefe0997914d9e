package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.util.List;

/// Shopify's products file, in its three families of column names. A row is a variant, or only another picture of
/// its product.
public record ShopifyProducts(Family family) implements FileFormat {

    /// The families: to about 2021 (no status, no category), since then, and the new template with "URL handle".
    public enum Family {
        FIRST("shopify.products.1"),
        SECOND("shopify.products.2"),
        THIRD("shopify.products.3");

        private final String id;

        Family(String id) {
            this.id = id;
        }
    }

    @Override
    public String id() {
        return family.id;
    }

    @Override
    public Message name() {
        return Message.of("importing.format.shopifyProducts");
    }

    @Override
    public int likeness(Header header) {
        return familyOf(header) == family && isProducts(header) ? 80 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return ProductColumns.FIELDS;
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var rows = new ProductRows(table, progress);
        var products = rows.products();
        return ParsedFile.of(table, this, Channel.Kind.SHOPIFY, rows.reading()).withProducts(products);
    }

    private static boolean isProducts(Header header) {
        boolean variant = header.has(
                "Variant SKU", "Variant Price", "Variant Inventory Policy", "Variant Inventory Qty", "Body (HTML)");
        boolean newNames =
                header.has("Price", "Continue selling when out of stock", "Inventory quantity", "Description");
        return header.has("Handle") ? variant : header.hasAll("URL handle", "Title") && newNames;
    }

    private static Family familyOf(Header header) {
        if (header.has("URL handle")) {
            return Family.THIRD;
        }
        boolean second = header.has("Product Category", "Status", "Cost per item", "Option1 Linked To")
                || header.names().stream().anyMatch(name -> name.startsWith("Included / "));
        return second ? Family.SECOND : Family.FIRST;
    }
}
