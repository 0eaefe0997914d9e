package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.ui.kit.DayField;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// When a delivery comes, by the supplier's word or the owner's guess: one date for all, or one for each line.
/// Says at once whose dates that breaks, and what they would be written.
final class DatesForm {
    private static final double WIDTH = 620;
    private static final double DAY = 190;

    private final InboundViewModel model;
    private final PurchasingContext context;
    private final Delivery delivery;
    private final LineDates dates;
    private final BrokenDatesPane broken;

    DatesForm(InboundViewModel model, PurchasingContext context, Delivery delivery) {
        this.model = model;
        this.context = context;
        this.delivery = delivery;
        this.dates = new LineDates(delivery);
        this.broken = new BrokenDatesPane(context.texts(), model::letter);
    }

    /// Opens the form; `confirms` proposes that the supplier gave its word.
    void open(boolean confirms) {
        var texts = context.texts();
        var number = delivery.order().number();
        dates.confirmedProperty().set(confirms);
        var form = new Form(texts, "move");
        form.day("purchasing.move.day", dates.allProperty()).hint(texts.text("purchasing.move.noDate"));
        if (dates.each().size() > 1) {
            form.getChildren().add(lines());
        }
        if (delivery.order().status() != PurchaseOrder.Status.DRAFT) {
            form.check("purchasing.move.confirmed", dates.confirmedProperty());
        }
        form.getChildren().add(broken);
        dates.each().values().forEach(day -> day.addListener((_, _, _) -> showBroken()));
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text(confirms ? "purchasing.move.titleConfirm" : "purchasing.move.title", number),
                        form,
                        texts.text(confirms ? "purchasing.move.saveConfirm" : "purchasing.move.save"),
                        (close, failed) -> model.date(delivery.order(), dates, () -> saved(close), failed))
                .subtitle(delivery.supplierName())
                .width(WIDTH);
    }

    private void saved(Runnable close) {
        close.run();
        boolean confirmed = dates.confirmedProperty().get();
        var key = confirmed ? "purchasing.toast.confirmed" : "purchasing.toast.moved";
        context.layers()
                .toasts()
                .show(context.texts().text(key, delivery.order().number()), context.undo());
    }

    private void showBroken() {
        model.brokenByDates(delivery.order(), dates, broken::show);
    }

    private Node lines() {
        var texts = context.texts();
        var list = new VBox(6, Labels.subheading(texts.text("purchasing.move.lines")));
        dates.each().forEach((line, day) -> {
            var field = new DayField(texts);
            field.valueProperty().bindBidirectional(day);
            field.setMinWidth(DAY);
            field.setMaxWidth(DAY);
            field.entry().setId("move-" + line.supplierSku());
            field.entry().setAccessibleText(texts.text("purchasing.move.dayOf", model.productName(line)));
            var name = Labels.body(model.productName(line));
            name.setMinWidth(0);
            var units = Labels.muted(texts.text("purchasing.move.units", line.outstanding()));
            var row = new HBox(8, name, units, Labels.spring(), field);
            row.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(row);
        });
        return list;
    }
}
