package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.print.SupplierMailBox;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the page of purchasing needs around it: words, dialogs, paper and letters. `undo` takes the latest change
/// back.
///
/// `showProducts` shows some products in the catalog, with what they have in common; `showSupplier` one supplier,
/// `openSuppliers` the page of all.
public record PurchasingContext(
        Texts texts,
        Layers layers,
        PrintPreview paper,
        SupplierMailBox mail,
        BiConsumer<Message, List<Id<Product>>> showProducts,
        Consumer<Id<Supplier>> showSupplier,
        Runnable openSuppliers,
        Runnable undo) {}
