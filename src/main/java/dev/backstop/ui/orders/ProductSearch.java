package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.service.shop.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds products by a few letters of their SKU or name.
final class ProductSearch {
    private ProductSearch() {}

    /// Products in the catalog with all words of the text in SKU or name: those whose SKU begins with it first.
    static List<Product> find(Picture picture, String text, int limit) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var words = List.of(wanted.split("\\s+"));
        return picture.products().stream()
                .filter(product -> !product.isRetired())
                .filter(product -> hasAll(product, words))
                .sorted(Comparator.comparing(
                                (Product product) -> !product.sku().key().startsWith(wanted))
                        .thenComparing(Product::sku))
                .limit(limit)
                .toList();
    }

    private static boolean hasAll(Product product, List<String> words) {
        var name = product.name().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> product.sku().key().contains(word) || name.contains(word));
    }
}
