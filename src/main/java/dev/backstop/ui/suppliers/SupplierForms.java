package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.service.purchasing.Outage;
import dev.backstop.service.purchasing.SupplierService.OpenDates;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.print.SupplierMailBox;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What can be done with suppliers; each form saves at once and can be taken back.
final class SupplierForms {
    private final SuppliersViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final SupplierMailBox mail;
    private final SupplierActions actions;
    private final Runnable undo;

    SupplierForms(SuppliersViewModel model, Texts texts, Layers layers, SupplierMailBox mail, SupplierActions actions) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.mail = mail;
        this.actions = actions;
        this.undo = actions.undo();
    }

    /// A new supplier, or changes to one.
    void supplier(@Nullable Supplier known) {
        new SupplierForm(model, texts, known).open(layers, this::saved, this::removed);
    }

    /// A new offer of the supplier, or changes to one.
    void offer(Supplier supplier, @Nullable Offer known) {
        new OfferForm(model, texts, known).ofSupplier(supplier, layers, this::saved);
    }

    /// Takes an offer away; the toast brings it back.
    void remove(Offer offer, String product) {
        model.changes().remove(offer, () -> removed(product));
    }

    /// An offer of somebody else for a product that one supplier alone offers.
    void otherSupplier(OutageViewModel outage, Product product) {
        var found = outage.outageProperty().get();
        if (found == null) {
            return;
        }
        var others = model.choices().others(found.supplier());
        if (others.isEmpty()) {
            supplier(null);
        } else {
            new OfferForm(model, texts, null).ofProduct(product, others, layers, this::saved, () -> supplier(null));
        }
    }

    /// A period in which the supplier does not work.
    void closure(SupplierRow row, @Nullable Closure known) {
        new ClosureForm(model, texts, layers, actions).open(row.supplier(), known);
    }

    /// The letter that asks where an order is.
    void chase(PurchaseOrder order) {
        mail.chase(order.id());
    }

    /// Shows what happens if the supplier stops delivering, or no more.
    void openOutage(Supplier supplier) {
        if (model.outage().isOpen()) {
            closeOutage();
        } else {
            model.outage().open(supplier);
        }
    }

    void closeOutage() {
        model.outage().close();
    }

    /// Asks how to move what is ticked, and moves it.
    void move(OutageViewModel outage) {
        var found = outage.outageProperty().get();
        if (found != null) {
            new MoveForm(outage, texts, layers, undo).open(found);
        }
    }

    /// Marks a supplier as not delivering.
    void trouble(Outage outage) {
        var supplier = outage.supplier();
        ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
        var form = new Form(texts, "trouble");
        BooleanProperty takeAway = new SimpleBooleanProperty(true);
        form.day("suppliers.trouble.until", until).hint(texts.text("suppliers.trouble.unknown"));
        if (!outage.openOrders().isEmpty()) {
            form.check("suppliers.trouble.takeAway", takeAway)
                    .setText(texts.text("suppliers.trouble.takeAway", String.join(", ", outage.openOrders())));
        }
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("suppliers.trouble.title", supplier.name()),
                        form,
                        texts.text("suppliers.trouble.save"),
                        (close, failed) -> model.changes()
                                .stop(
                                        supplier,
                                        until.get(),
                                        takeAway.get() ? OpenDates.TAKE_AWAY : OpenDates.KEEP,
                                        () -> {
                                            close.run();
                                            closeOutage();
                                            layers.toasts()
                                                    .show(texts.text("suppliers.toast.stopped", supplier.name()), undo);
                                        },
                                        failed))
                .subtitle(texts.text("suppliers.outage.waiting", outage.orders(), outage.customers()));
    }

    /// The customers whose dates hang on a supplier.
    void waiting(Outage outage) {
        new WaitingBox(texts, layers).open(outage);
    }

    /// The supplier delivers again.
    void resume(Supplier supplier) {
        model.changes()
                .resume(
                        supplier,
                        () -> layers.toasts().show(texts.text("suppliers.toast.resumed", supplier.name()), undo));
    }

    private void saved(String what) {
        layers.toasts().show(texts.text("suppliers.toast.saved", what), undo);
    }

    private void removed(String what) {
        layers.toasts().show(texts.text("suppliers.toast.removed", what), undo);
    }
}
