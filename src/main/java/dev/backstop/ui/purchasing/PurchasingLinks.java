package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where the page leads: some products in the catalog with what they have in common, one supplier, the page of
/// all suppliers.
public record PurchasingLinks(
        BiConsumer<Message, List<Id<Product>>> showProducts,
        Consumer<Id<Supplier>> showSupplier,
        Runnable openSuppliers) {}
