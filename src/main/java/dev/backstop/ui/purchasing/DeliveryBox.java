package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.print.PrintPreview;
import javafx.scene.control.TableView;

/// One open purchase order: its lines, and what can be done with it.
final class DeliveryBox {
    private static final double WIDTH = 820;

    private final PurchasingForms forms;
    private final PurchasingViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final PrintPreview paper;

    DeliveryBox(PurchasingForms forms, PurchasingViewModel model, Texts texts, Layers layers, PrintPreview paper) {
        this.forms = forms;
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.paper = paper;
    }

    void open(Delivery delivery) {
        var due = delivery.due();
        var box = new ModalBox("delivery", delivery.order().number() + " – " + delivery.supplierName(), WIDTH)
                .subtitle(
                        due == null ? texts.text("purchasing.value.noDate") : texts.text("purchasing.value.due", due));
        box.body(lines(delivery));
        box.foot(
                Buttons.of("delivery-cancel", texts.text("purchasing.action.cancelOrder"), () -> {
                    layers.close(box);
                    forms.cancel(delivery);
                }),
                Labels.spring(),
                Buttons.of("delivery-close", texts.text("purchasing.action.close"), () -> layers.close(box)),
                Buttons.of("delivery-move", Icon.CLOSURE, texts.text("purchasing.action.move"), () -> {
                    layers.close(box);
                    forms.move(delivery);
                }),
                Buttons.of(
                        "delivery-save",
                        Icon.EXPORT,
                        texts.text("purchasing.action.savePdf"),
                        () -> paper.save(delivery.order().id())),
                forms.printButton(delivery),
                Buttons.primary("delivery-receive", Icon.DONE, texts.text("purchasing.action.receive"), () -> {
                    layers.close(box);
                    forms.receive(delivery);
                }));
        layers.open(box, () -> layers.close(box));
    }

    private TableView<PurchaseOrderLine> lines(Delivery delivery) {
        var columns = new Columns<PurchaseOrderLine>(texts, "delivery-lines");
        columns.text("purchasing.column.code", PurchaseOrderLine::supplierSku)
                .quiet()
                .width(110);
        columns.text("purchasing.column.product", model::productName).medium().grow();
        columns.number("purchasing.column.ordered", PurchaseOrderLine::quantity).width(84);
        columns.number("purchasing.column.received", PurchaseOrderLine::received)
                .width(84);
        columns.number("purchasing.column.outstanding", PurchaseOrderLine::outstanding)
                .width(96);
        columns.unitCost("purchasing.column.unit", PurchaseOrderLine::unitCost).width(84);
        columns.money("purchasing.column.cost", line -> line.unitCost().times(line.quantity()))
                .width(100);
        var table = columns.table();
        table.getItems().setAll(delivery.orderLines());
        table.setPrefHeight(Math.min(420, 48 + 36.0 * delivery.orderLines().size()));
        return table;
    }
}
