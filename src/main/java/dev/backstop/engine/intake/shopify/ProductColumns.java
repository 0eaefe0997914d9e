package dev.backstop.engine.intake.shopify;

import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Header;

/// The columns of a products file that Backstop reads, under the names of any family.
record ProductColumns(
        VariantColumns variant,
        Column sku,
        Column barcode,
        Column type,
        Column category,
        Column price,
        Column cost,
        Column grams,
        Column quantity,
        Column tracker,
        Column policy,
        Column status,
        Column published) {

    static ProductColumns of(Header header) {
        return new ProductColumns(
                VariantColumns.of(header),
                Column.of(header, "Variant SKU", "SKU"),
                Column.of(header, "Variant Barcode", "Barcode"),
                Column.of(header, "Type"),
                Column.of(header, "Product Category"),
                Column.of(header, "Variant Price", "Price"),
                Column.of(header, "Cost per item"),
                Column.of(header, "Variant Grams", "Weight value (grams)"),
                Column.of(header, "Variant Inventory Qty", "Inventory quantity"),
                Column.of(header, "Variant Inventory Tracker", "Inventory tracker"),
                Column.of(header, "Variant Inventory Policy", "Continue selling when out of stock"),
                Column.of(header, "Status"),
                Column.of(header, "Published", "Published on online store"));
    }
}
