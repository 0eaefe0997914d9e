package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A purchase order entered by hand: supplier, number, date, and the supplier's products with quantities.
final class PurchaseForm {
    private final InboundViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;
    private final ObjectProperty<@Nullable Supplier> supplier = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> expected = new SimpleObjectProperty<>();
    private final List<Entry> entries = new ArrayList<>();
    private final VBox lines = new VBox(8);
    private final Id<PurchaseOrder> id;

    private record Entry(ObjectProperty<@Nullable Offer> offer, ObjectProperty<@Nullable Integer> units, Form form) {}

    PurchaseForm(InboundViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
        this.id = model.newId();
        number.set(model.nextNumber());
    }

    /// Opens the form, with that supplier chosen if one is given.
    void open(@Nullable Supplier first) {
        var form = new Form(texts, "purchase");
        form.choice("purchasing.form.supplier", supplier, model.suppliers(), Supplier::name)
                .required()
                .onChange(this::begin);
        form.together(
                form.text("purchasing.form.number", number).required(), form.day("purchasing.form.expected", expected));
        form.heading("purchasing.form.lines");
        form.getChildren().add(lines);
        form.getChildren()
                .add(Buttons.of("purchase-add-line", Icon.ADD, texts.text("purchasing.form.addLine"), this::addLine));
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("purchasing.form.title"),
                        form,
                        texts.text("purchasing.form.save"),
                        (close, failed) -> model.save(
                                order(),
                                orderLines(),
                                () -> {
                                    close.run();
                                    layers.toasts().show(texts.text("purchasing.toast.added", number.get()), undo);
                                },
                                failed))
                .width(680);
        if (first != null) {
            supplier.set(first);
        }
    }

    /// A supplier was chosen: its lead time proposes the date, its products are there to choose from.
    private void begin() {
        entries.clear();
        lines.getChildren().clear();
        var chosen = supplier.get();
        if (chosen != null) {
            expected.set(model.today().plusDays(chosen.leadTimeDays()));
            line(chosen);
        }
    }

    private void addLine() {
        var chosen = supplier.get();
        if (chosen != null) {
            line(chosen).focusFirst();
        }
    }

    private Form line(Supplier chosen) {
        ObjectProperty<@Nullable Offer> offer = new SimpleObjectProperty<>();
        ObjectProperty<@Nullable Integer> units = new SimpleObjectProperty<>();
        var form = new Form(texts, "line" + entries.size());
        var product = form.choice("purchasing.form.product", offer, model.offers(chosen), model::productName);
        var quantity = form.whole("purchasing.form.quantity", units);
        form.together(product, quantity);
        offer.addListener((_, _, now) -> {
            if (now != null && units.get() == null) {
                int cases = Math.ceilDiv(now.minimumOrderQuantity(), now.casePack());
                units.set(cases * now.casePack());
            }
        });
        entries.add(new Entry(offer, units, form));
        lines.getChildren().add(form);
        return form;
    }

    private PurchaseOrder order() {
        var chosen = supplier.get();
        var today = model.today();
        return new PurchaseOrder(
                id,
                number.get().strip(),
                chosen == null ? new Id<>(0) : chosen.id(),
                PurchaseOrder.Status.SENT,
                today,
                today,
                expected.get(),
                expected.get(),
                "");
    }

    private List<PurchaseOrderLine> orderLines() {
        var made = new ArrayList<PurchaseOrderLine>();
        for (var entry : entries) {
            var offer = entry.offer().get();
            var units = entry.units().get();
            if (offer != null && units != null && units > 0) {
                made.add(new PurchaseOrderLine(
                        model.newId(),
                        id,
                        offer.productId(),
                        offer.supplierSku(),
                        units,
                        0,
                        offer.unitCost(),
                        offer.casePack(),
                        null,
                        null));
            }
        }
        return made;
    }
}
