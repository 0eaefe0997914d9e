package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.util.function.Consumer;

/// Where the page leads: an import, a product's order in Purchasing.
public record CatalogLinks(Runnable importFiles, Consumer<Id<Product>> reviewOrder) {}
