package dev.backstop.ui.importing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Sku;
import dev.backstop.service.importing.ImportService.Preview;
import dev.backstop.ui.kit.Sought;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds products by a few letters of their SKU or name, those an import brings among them.
final class ProductChoice {
    private static final int SHOWN = 8;

    private ProductChoice() {}

    static List<Product> find(Collection<Product> known, @Nullable Preview preview, String typed) {
        var wanted = Sought.of(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Product> bySku = new LinkedHashMap<>();
        known.stream()
                .filter(product -> !product.isRetired())
                .forEach(product -> bySku.put(product.sku().key(), product));
        if (preview != null) {
            preview.newProducts()
                    .forEach(product -> bySku.putIfAbsent(product.sku().key(), product));
        }
        return bySku.values().stream()
                .filter(product -> wanted.names(product))
                .sorted(Comparator.comparing((Product product) ->
                                !wanted.beginsWhole(product.sku().value()))
                        .thenComparing(Product::sku))
                .limit(SHOWN)
                .toList();
    }

    /// The product of that SKU, among those of the shop and those that an import brings.
    static Optional<Product> bySku(Collection<Product> known, @Nullable Preview preview, Sku sku) {
        var brought = preview == null ? List.<Product>of() : preview.newProducts();
        return Stream.concat(known.stream(), brought.stream())
                .filter(product -> product.sku().key().equals(sku.key()))
                .findFirst();
    }
}
