package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.SupplierOrder;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.print.PrintPreview;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// The dialogs of purchasing: place an order, take a delivery in, give it another date, set the budget.
final class PurchasingForms {
    private final PurchasingViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final PrintPreview paper;
    private final Runnable undo;

    PurchasingForms(PurchasingViewModel model, Texts texts, Layers layers, PrintPreview paper, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.paper = paper;
        this.undo = undo;
    }

    /// The last check before a supplier's part of the plan becomes a purchase order; then its reorder sheet.
    void place(SupplierOrder order) {
        var arrives = order.arrivesOn();
        ObjectProperty<@Nullable LocalDate> expected =
                new SimpleObjectProperty<>(arrives == null ? model.today() : arrives);
        var form = new Form(texts, "place");
        form.day("purchasing.place.expected", expected).required();
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("purchasing.place.title", order.supplier().name()),
                        form,
                        texts.text("purchasing.place.save"),
                        (close, _) -> {
                            var day = expected.get();
                            model.place(order, day == null ? model.today() : day, id -> {
                                close.run();
                                layers.toasts()
                                        .show(
                                                texts.text(
                                                        "purchasing.toast.placed",
                                                        order.supplier().name()),
                                                undo);
                                paper.open(id);
                            });
                        })
                .subtitle(texts.text("purchasing.place.what", order.lines().size(), order.total()));
    }

    /// What arrived on an order, line by line; the outstanding quantities are proposed.
    void receive(Delivery delivery) {
        var form = new Form(texts, "receive");
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(model.today());
        form.day("purchasing.receive.day", day).required();
        Map<PurchaseOrderLine, ObjectProperty<@Nullable Integer>> arrived = new LinkedHashMap<>();
        for (var line : delivery.orderLines()) {
            if (line.outstanding() > 0) {
                ObjectProperty<@Nullable Integer> units = new SimpleObjectProperty<>(line.outstanding());
                arrived.put(line, units);
                form.whole("purchasing.receive.units", units)
                        .hint(texts.text("purchasing.receive.of", model.productName(line), line.outstanding()));
            }
        }
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("purchasing.receive.title", delivery.order().number()),
                        form,
                        texts.text("purchasing.receive.save"),
                        (close, failed) -> {
                            var units = new HashMap<Id<PurchaseOrderLine>, Integer>();
                            arrived.forEach(
                                    (line, value) -> units.put(line.id(), value.get() == null ? 0 : value.get()));
                            var on = day.get();
                            model.receive(
                                    delivery.order(),
                                    units,
                                    on == null ? model.today() : on,
                                    () -> {
                                        close.run();
                                        layers.toasts()
                                                .show(
                                                        texts.text(
                                                                "purchasing.toast.received",
                                                                delivery.order().number()),
                                                        undo);
                                    },
                                    failed);
                        })
                .subtitle(delivery.supplierName());
    }

    /// Another date for a delivery; no date where the supplier names none.
    void move(Delivery delivery) {
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(delivery.due());
        var form = new Form(texts, "move");
        form.day("purchasing.move.day", day).hint(texts.text("purchasing.move.noDate"));
        FormDialog.open(
                layers,
                texts,
                texts.text("purchasing.move.title", delivery.order().number()),
                form,
                texts.text("purchasing.move.save"),
                (close, failed) -> model.move(
                        delivery.order(),
                        day.get(),
                        () -> {
                            close.run();
                            layers.toasts()
                                    .show(
                                            texts.text(
                                                    "purchasing.toast.moved",
                                                    delivery.order().number()),
                                            undo);
                        },
                        failed));
    }

    /// What may be spent in a month.
    void budget() {
        ObjectProperty<@Nullable Money> budget = new SimpleObjectProperty<>(model.budget());
        var form = new Form(texts, "budget");
        form.money("purchasing.budget.amount", budget, model.currency()).hint(texts.text("purchasing.budget.none"));
        FormDialog.open(
                layers,
                texts,
                texts.text("purchasing.budget.title"),
                form,
                texts.text("purchasing.budget.save"),
                (close, failed) -> model.setBudget(
                        budget.get(),
                        () -> {
                            close.run();
                            layers.toasts().show(texts.text("purchasing.toast.budget"), undo);
                        },
                        failed));
    }

    /// Asks before an order is called off.
    void cancel(Delivery delivery) {
        new Dialogs(layers, texts)
                .confirm(
                        Message.of("purchasing.cancel.title", delivery.order().number()),
                        Message.of("purchasing.cancel.consequence", delivery.supplierName()),
                        Message.of("purchasing.cancel.go"),
                        () -> model.cancel(
                                delivery.order(),
                                () -> layers.toasts()
                                        .show(
                                                texts.text(
                                                        "purchasing.toast.cancelled",
                                                        delivery.order().number()),
                                                undo)));
    }

    /// What can be done with an open purchase order.
    void open(Delivery delivery) {
        new DeliveryBox(this, model, texts, layers, paper).open(delivery);
    }

    Button printButton(Delivery delivery) {
        return Buttons.of(
                "delivery-print",
                Icon.PRINT,
                texts.text("purchasing.action.print"),
                () -> paper.open(delivery.order().id()));
    }
}
