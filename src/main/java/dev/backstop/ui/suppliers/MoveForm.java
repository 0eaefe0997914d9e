package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.service.purchasing.Outage;
import dev.backstop.service.purchasing.OutageService.OpenOrders;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.HBox;

/// The last check before lines are ordered from other suppliers: what goes where, and what becomes of the open
/// orders.
final class MoveForm {
    private final OutageViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;

    MoveForm(OutageViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
    }

    void open(Outage outage) {
        var chosen = model.chosen();
        BooleanProperty takeOff = new SimpleBooleanProperty(true);
        var form = new Form(texts, "move-lines");
        for (var hit : chosen) {
            form.getChildren().add(line(hit));
        }
        if (!outage.openOrders().isEmpty()) {
            form.check("suppliers.move.takeOff", takeOff)
                    .setText(texts.text("suppliers.move.takeOff", String.join(", ", outage.openOrders())));
        }
        var name = outage.supplier().name();
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("suppliers.move.title", chosen.size(), name),
                        form,
                        texts.text("suppliers.move.save", chosen.size()),
                        (close, failed) -> model.move(
                                takeOff.get() ? OpenOrders.TAKE_OFF : OpenOrders.LEAVE,
                                orders -> {
                                    close.run();
                                    layers.toasts()
                                            .show(
                                                    texts.text("suppliers.toast.moved", chosen.size(), numbers(orders)),
                                                    undo);
                                },
                                failed))
                .subtitle(texts.text("suppliers.move.what"));
    }

    private HBox line(Outage.Hit hit) {
        var name = Labels.name(hit.product().name());
        name.setMinWidth(0);
        var option = hit.alternative();
        return new HBox(
                8,
                name,
                Labels.spring(),
                Labels.muted(
                        option == null
                                ? ""
                                : texts.text(
                                        "suppliers.move.line",
                                        hit.quantity(),
                                        option.supplier().name(),
                                        option.unitCost().times(hit.quantity()))));
    }

    private static String numbers(List<PurchaseOrder> orders) {
        return orders.stream().map(PurchaseOrder::number).collect(Collectors.joining(", "));
    }
}
