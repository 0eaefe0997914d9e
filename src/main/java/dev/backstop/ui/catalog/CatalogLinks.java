package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the page leads: an import, a product's order in Purchasing, a folder to write a file to.
public record CatalogLinks(
        Runnable importFiles, Consumer<Id<Product>> reviewOrder, Supplier<Optional<Path>> chooseFolder) {}
