package dev.backstop.engine.intake.shopify;

import java.util.List;
import java.util.stream.Stream;

/// Columns that Shopify's files share, as every generation of them has written them.
public final class ShopifyColumns {
    /// What names a variant.
    public static final List<String> NAMING = List.of(
            "Handle",
            "URL handle",
            "Title",
            "Option1 Name",
            "Option1 Value",
            "Option2 Name",
            "Option2 Value",
            "Option3 Name",
            "Option3 Value");

    /// What stands before the locations in an inventory file.
    public static final List<String> BEFORE_LOCATIONS =
            Stream.concat(NAMING.stream(), Stream.of("SKU", "HS Code", "COO")).toList();

    private ShopifyColumns() {}
}
