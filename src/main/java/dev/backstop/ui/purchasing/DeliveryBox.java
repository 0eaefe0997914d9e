package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.ModalBox;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// One open purchase order: its lines, and what can be done with it.
final class DeliveryBox {
    private static final double WIDTH = 860;

    private final DeliveryForms forms;
    private final InboundViewModel model;
    private final PurchasingContext context;

    DeliveryBox(DeliveryForms forms, InboundViewModel model, PurchasingContext context) {
        this.forms = forms;
        this.model = model;
        this.context = context;
    }

    void open(Delivery delivery) {
        var texts = context.texts();
        var due = delivery.due();
        var box = new ModalBox("delivery", delivery.order().number() + " – " + delivery.supplierName(), WIDTH)
                .subtitle(
                        due == null ? texts.text("purchasing.value.noDate") : texts.text("purchasing.value.due", due));
        var body = new VBox(lines(delivery));
        body.setPadding(new Insets(0, 16, 12, 16));
        box.body(body);
        var paper = context.paper();
        var id = delivery.order().id();
        box.headRight(
                Buttons.icon("delivery-print", Icon.PRINT, texts.text("purchasing.action.print"), () -> paper.open(id)),
                Buttons.icon(
                        "delivery-save", Icon.EXPORT, texts.text("purchasing.action.savePdf"), () -> paper.save(id)),
                Buttons.icon(
                        "delivery-mail",
                        Icon.MESSAGES,
                        texts.text("purchasing.action.mail"),
                        () -> context.mail().order(id)));
        if (delivery.daysLate() > 0) {
            box.headRight(Buttons.of(
                    "delivery-chase",
                    Icon.LATE,
                    texts.text("purchasing.action.chase"),
                    () -> context.mail().chase(id)));
        }
        box.foot(
                leaving(box, "delivery-cancel", "purchasing.action.cancelOrder", () -> forms.cancel(delivery)),
                Labels.spring(),
                Buttons.of(
                        "delivery-close",
                        texts.text("purchasing.action.close"),
                        () -> context.layers().close(box)),
                leaving(box, "delivery-move", "purchasing.action.move", () -> forms.move(delivery)),
                main(box, delivery));
        context.layers().open(box, () -> context.layers().close(box));
    }

    private Button main(ModalBox box, Delivery delivery) {
        var main = delivery.order().status() == PurchaseOrder.Status.DRAFT
                ? leaving(box, "delivery-send", "purchasing.action.send", () -> forms.send(delivery))
                : leaving(box, "delivery-receive", "purchasing.action.receive", () -> forms.receive(delivery));
        main.getStyleClass().add("accent");
        return main;
    }

    private Button leaving(ModalBox box, String id, String key, Runnable then) {
        return Buttons.of(id, context.texts().text(key), () -> {
            context.layers().close(box);
            then.run();
        });
    }

    private TableView<PurchaseOrderLine> lines(Delivery delivery) {
        var columns = new Columns<PurchaseOrderLine>(context.texts(), "delivery-lines");
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
