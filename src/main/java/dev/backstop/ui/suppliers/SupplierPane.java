package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.replenish.Delivery;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The detail of one supplier: closures to come, the last deliveries, the offers.
final class SupplierPane extends VBox {
    private final SuppliersViewModel model;
    private final Texts texts;
    private final SupplierForms forms;
    private final Layers layers;
    private final Runnable undo;

    SupplierPane(SuppliersViewModel model, Texts texts, SupplierForms forms, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.forms = forms;
        this.layers = layers;
        this.undo = undo;
        getStyleClass().add("bs-surface");
    }

    void show(SupplierDetail detail) {
        var offers = offers(detail);
        HBox.setHgrow(offers, Priority.ALWAYS);
        var columns = new HBox(24, closures(detail), deliveries(detail), offers);
        columns.setPadding(new Insets(12, 16, 16, 16));
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(head(detail), columns);
    }

    private Node head(SupplierDetail detail) {
        var row = detail.row();
        var supplier = row.supplier();
        var head = new HBox(10, Labels.heading(supplier.name()), Labels.muted(supplier.email()));
        if (row.lateNumber() != null) {
            head.getChildren()
                    .add(Chips.label(
                            texts, Chip.of(Tone.DANGER, "suppliers.chip.late", row.lateNumber(), row.daysLate())));
        }
        int single = row.score().singleSourced().size();
        if (single > 0) {
            head.getChildren().add(Chips.label(texts, Chip.of(Tone.WARNING, "suppliers.chip.single", single)));
        }
        boolean stopped = supplier.isStopped(model.today());
        if (stopped) {
            head.getChildren().add(Chips.label(texts, Chip.of(Tone.DANGER, "suppliers.chip.stopped")));
        }
        head.getChildren()
                .addAll(
                        Labels.spring(),
                        Buttons.of(
                                "supplier-edit",
                                Icon.EDIT,
                                texts.text("suppliers.action.edit"),
                                () -> forms.supplier(supplier)),
                        stopped
                                ? Buttons.of(
                                        "supplier-resume",
                                        texts.text("suppliers.action.resume"),
                                        () -> model.resume(supplier, () -> forms.saved(supplier.name())))
                                : Buttons.of(
                                        "supplier-trouble",
                                        Icon.TROUBLE,
                                        texts.text("suppliers.action.trouble"),
                                        () -> forms.trouble(
                                                supplier, detail.offers().size(), single)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(12, 16, 12, 16));
        return head;
    }

    private Node closures(SupplierDetail detail) {
        var supplier = detail.row().supplier();
        var list = new VBox(6);
        for (var closure : detail.closures()) {
            list.getChildren().add(closure(detail, closure));
        }
        if (detail.closures().isEmpty()) {
            list.getChildren().add(Labels.paragraph(texts.text("suppliers.empty.closures"), "bs-muted"));
        }
        var box = new VBox(
                10,
                Labels.subheading(texts.text("suppliers.card.closures")),
                list,
                new HBox(
                        8,
                        Buttons.small(
                                "closure-add",
                                texts.text("suppliers.action.addClosure"),
                                () -> forms.closure(supplier, null)),
                        Buttons.small(
                                "closure-usual",
                                texts.text("suppliers.action.usualClosures"),
                                () -> model.addUsualClosures(
                                        supplier,
                                        count -> layers.toasts()
                                                .show(texts.text("suppliers.toast.closures", count), undo)))));
        box.setPrefWidth(270);
        box.setMinWidth(260);
        return box;
    }

    private Node closure(SupplierDetail detail, Closure closure) {
        var supplier = detail.row().supplier();
        var line = new HBox(
                8,
                new VBox(
                        2,
                        Labels.name(closure.name()),
                        Labels.muted(texts.text("suppliers.value.period", closure.from(), closure.to()))),
                Labels.spring(),
                Buttons.icon(
                        "closure-edit",
                        Icon.EDIT,
                        texts.text("suppliers.action.editClosure", closure.name()),
                        () -> forms.closure(supplier, closure)),
                Buttons.icon(
                        "closure-remove",
                        Icon.DELETE,
                        texts.text("suppliers.action.removeClosure", closure.name()),
                        () -> model.remove(closure, () -> forms.saved(closure.name()))));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node deliveries(SupplierDetail detail) {
        var columns = new Columns<Delivery>(texts, "supplier-deliveries");
        columns.text("suppliers.column.order", Delivery::purchaseOrderNumber)
                .medium()
                .width(84);
        columns.day("suppliers.column.arrived", Delivery::receivedOn)
                .descending()
                .width(84);
        columns.number("suppliers.column.took", delivery ->
                        (int) ChronoUnit.DAYS.between(delivery.sentOn(), delivery.receivedOn()))
                .width(64);
        columns.chip(
                        "suppliers.column.inTime",
                        delivery -> delivery.isOnTime() ? Chip.ON_TIME : Chip.of(Tone.DANGER, "suppliers.chip.tooLate"),
                        delivery -> delivery.isOnTime() ? 1 : 0)
                .width(84);
        var table = columns.table();
        table.getItems().setAll(detail.deliveries());
        table.setPlaceholder(Labels.muted(texts.text("suppliers.empty.deliveries")));
        VBox.setVgrow(table, Priority.ALWAYS);
        var row = detail.row();
        var box = new VBox(
                10,
                Labels.subheading(texts.text("suppliers.card.leadTime")),
                Labels.muted(texts.text(
                        "suppliers.value.leadTime",
                        texts.formats().daysWithSpread(row.leadDays(), row.spreadDays()),
                        row.supplier().leadTimeDays())),
                table);
        box.setPrefWidth(330);
        box.setMinWidth(320);
        return box;
    }

    private Node offers(SupplierDetail detail) {
        var supplier = detail.row().supplier();
        var columns = new Columns<SupplierDetail.OfferLine>(texts, "supplier-offers");
        columns.text("suppliers.column.product", SupplierDetail.OfferLine::product)
                .medium()
                .ascending()
                .width(190);
        columns.text("suppliers.column.code", line -> line.offer().supplierSku())
                .quiet()
                .width(96);
        columns.unitCost("suppliers.column.unit", line -> line.offer().unitCost())
                .width(80);
        columns.number("suppliers.column.minimum", line -> line.offer().minimumOrderQuantity())
                .width(56);
        columns.number("suppliers.column.casePack", line -> line.offer().casePack())
                .width(56);
        columns.day("suppliers.column.runsOut", SupplierDetail.OfferLine::runsOut)
                .width(88);
        columns.text(
                        "suppliers.column.other",
                        line -> texts.text(line.hasOther() ? "suppliers.value.hasOther" : "suppliers.value.only"))
                .tone(line -> line.hasOther() ? Tone.MUTED : Tone.WARNING)
                .width(90);
        TableView<SupplierDetail.OfferLine> table = columns.table();
        table.getItems().setAll(detail.offers());
        table.setPlaceholder(Labels.muted(texts.text("suppliers.empty.offers")));
        table.setOnKeyPressed(event -> {
            var line = table.getSelectionModel().getSelectedItem();
            if (line != null && event.getCode() == KeyCode.ENTER) {
                forms.offer(supplier, line.offer());
                event.consume();
            } else if (line != null && event.getCode() == KeyCode.DELETE) {
                model.remove(line.offer(), () -> forms.saved(line.product()));
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            var line = table.getSelectionModel().getSelectedItem();
            if (line != null && event.getClickCount() == 2) {
                forms.offer(supplier, line.offer());
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var add =
                Buttons.small("offer-add", texts.text("suppliers.action.addOffer"), () -> forms.offer(supplier, null));
        var title = new HBox(
                8,
                Labels.subheading(texts.text("suppliers.card.offers")),
                Labels.muted(texts.formats().units(detail.offers().size())),
                Labels.spring(),
                add);
        title.setAlignment(Pos.CENTER_LEFT);
        return new VBox(10, title, table);
    }
}
