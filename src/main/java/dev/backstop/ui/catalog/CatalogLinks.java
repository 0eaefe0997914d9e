package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.util.List;
import java.util.function.Consumer;

/// Where the page leads: an import, a product's order in Purchasing, the count sheet of some products on paper.
public record CatalogLinks(
        Runnable importFiles, Consumer<Id<Product>> reviewOrder, Consumer<List<Product>> printCountSheet) {}
