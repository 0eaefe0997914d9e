package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.kit.Sought;
import java.util.Comparator;
import java.util.List;

/// Finds products by a few letters of their SKU or name, or a barcode.
final class ProductSearch {
    private ProductSearch() {}

    /// Products in the catalog with all words of the text in SKU, name or barcode: those whose SKU begins with it
    /// first.
    static List<Product> find(Picture picture, String text, int limit) {
        var wanted = Sought.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return picture.products().stream()
                .filter(product -> !product.isRetired())
                .filter(product -> wanted.names(product))
                .sorted(Comparator.comparing((Product product) ->
                                !wanted.beginsWhole(product.sku().value()))
                        .thenComparing(Product::sku))
                .limit(limit)
                .toList();
    }
}
