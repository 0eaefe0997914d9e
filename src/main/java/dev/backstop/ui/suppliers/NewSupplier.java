package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.service.Services;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.util.function.Consumer;

/// The form of a new supplier for whoever needs one where there is none yet, as the import of a supplier's list.
public final class NewSupplier {
    private final Shop shop;
    private final SuppliersViewModel model;
    private final Layers layers;
    private final Texts texts;

    public NewSupplier(Shop shop, Services services, Work work, Layers layers, Texts texts) {
        this.shop = shop;
        this.model = new SuppliersViewModel(SuppliersServices.of(shop, services), work, texts);
        this.layers = layers;
        this.texts = texts;
    }

    /// Opens the form, and goes on with the supplier once it is saved.
    public void open(Consumer<Supplier> saved) {
        new SupplierForm(model, texts, null)
                .open(
                        layers,
                        name -> shop.picture().suppliers().stream()
                                .filter(supplier -> supplier.name().equals(name))
                                .findFirst()
                                .ifPresent(saved),
                        _ -> {});
    }
}
