package dev.backstop.engine.sheet;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sheet.CountSheet;
import dev.backstop.domain.shop.ShopSettings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Fills the list that a stock-take is made by.
public final class CountSheets {
    /// The order in which products are counted, on paper as on the screen: by category, those without one last, then
    /// by name.
    public static final Comparator<Product> ORDER = Comparator.comparing(
                    Product::category, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
            .thenComparing(Product::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(product -> product.sku().value());

    private CountSheets() {}

    /// The sheet of those products.
    public static CountSheet of(Collection<Product> products, ShopSettings shop, Instant printedAt) {
        var groups = products.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(CountSheets::category, LinkedHashMap::new, Collectors.toList()));
        return new CountSheet(
                shop.name(),
                groups.entrySet().stream()
                        .map(group -> new CountSheet.Group(group.getKey(), items(group.getValue())))
                        .toList(),
                LocalDateTime.ofInstant(printedAt, shop.zone()));
    }

    private static List<CountSheet.Item> items(List<Product> products) {
        return products.stream()
                .map(product -> new CountSheet.Item(
                        product.sku().value(),
                        product.name(),
                        product.barcode() == null ? "" : product.barcode().digits()))
                .toList();
    }

    private static String category(Product product) {
        return product.category() == null ? "" : product.category();
    }
}
