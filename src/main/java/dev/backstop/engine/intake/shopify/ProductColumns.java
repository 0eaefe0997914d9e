package dev.backstop.engine.intake.shopify;

import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import java.util.List;

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

    /// The fields the owner sees, under the same names.
    static final List<FormatField> FIELDS = List.of(
            FormatField.needed("importing.field.handle", "Handle", "URL handle"),
            FormatField.needed("importing.field.title", "Title"),
            FormatField.telling("importing.field.option", "Option1 Value"),
            FormatField.telling("importing.field.sku", "Variant SKU", "SKU"),
            FormatField.telling("importing.field.quantity", "Variant Inventory Qty", "Inventory quantity"),
            FormatField.telling("importing.field.price", "Variant Price", "Price"),
            FormatField.other("importing.field.cost", "Cost per item"),
            FormatField.other("importing.field.barcode", "Variant Barcode", "Barcode"),
            FormatField.other(
                    "importing.field.sellsWhenOut", "Variant Inventory Policy", "Continue selling when out of stock"),
            FormatField.other("importing.field.tracker", "Variant Inventory Tracker", "Inventory tracker"),
            FormatField.other("importing.field.category", "Type", "Product Category"),
            FormatField.other("importing.field.weight", "Variant Grams", "Weight value (grams)"),
            FormatField.other("importing.field.shopStatus", "Status"));

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
