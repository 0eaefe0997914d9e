package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.ModalBox;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One purchase order: its lines, and what can be done with it.
final class DeliveryBox {
    private static final double WIDTH = 1080;

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
        var box = new ModalBox("delivery", delivery.order().number() + " – " + delivery.supplierName(), WIDTH)
                .subtitle(subtitle(delivery));
        var body = new VBox(new DeliveryLines(model, texts).table(delivery));
        body.setPadding(new Insets(0, 16, 12, 16));
        box.body(body);
        box.headRight(Chips.label(texts, OrderStates.of(delivery.order().status())));
        papers(box, delivery);
        var foot = foot(box, delivery);
        box.foot(foot.toArray(Node[]::new));
        context.layers().open(box, () -> context.layers().close(box));
        foot.getLast().requestFocus();
    }

    private String subtitle(Delivery delivery) {
        var texts = context.texts();
        var due = delivery.due();
        var order = delivery.order();
        var words = due == null ? texts.text("purchasing.value.noDate") : texts.text("purchasing.value.due", due);
        var confirmed = order.confirmedOn();
        if (confirmed != null) {
            words = texts.text("purchasing.value.confirmed", words, confirmed);
        }
        var freight = order.freight();
        return freight == null ? words : texts.text("purchasing.value.freight", words, freight);
    }

    private void papers(ModalBox box, Delivery delivery) {
        var texts = context.texts();
        var paper = context.paper();
        var id = delivery.order().id();
        box.headRight(
                Buttons.icon("delivery-print", Icon.PRINT, texts.text("purchasing.action.print"), () -> paper.open(id)),
                Buttons.icon(
                        "delivery-save", Icon.EXPORT, texts.text("purchasing.action.savePdf"), () -> paper.save(id)),
                mail(delivery));
        if (delivery.daysLate() > 0) {
            box.headRight(Buttons.of(
                    "delivery-chase",
                    Icon.LATE,
                    texts.text("purchasing.action.chase"),
                    () -> context.mail().chase(id)));
        }
    }

    /// The letter that brings the order, or tells that it is called off.
    private Button mail(Delivery delivery) {
        var order = delivery.order();
        boolean isOff = order.status() == Status.CANCELLED;
        var words = context.texts().text(isOff ? "purchasing.action.mailCancelled" : "purchasing.action.mail");
        return Buttons.icon("delivery-mail", Icon.MESSAGES, words, () -> {
            if (isOff) {
                context.mail().cancellation(order.id());
            } else {
                context.mail().order(order.id());
            }
        });
    }

    /// What can be done at the stage that the order is at; nothing with one that is done with.
    private List<Node> foot(ModalBox box, Delivery delivery) {
        var status = delivery.order().status();
        var foot = new ArrayList<Node>();
        boolean isDone = status == Status.RECEIVED || status == Status.CANCELLED;
        if (!isDone) {
            foot.add(leaving(box, "delivery-cancel", "purchasing.action.cancelOrder", () -> forms.cancel(delivery)));
        }
        foot.add(Labels.spring());
        foot.add(Buttons.of(
                "delivery-close",
                context.texts().text("purchasing.action.close"),
                () -> context.layers().close(box)));
        if (status == Status.DRAFT) {
            foot.add(leaving(box, "delivery-edit", "purchasing.action.edit", () -> forms.edit(delivery)));
            foot.add(main(leaving(box, "delivery-send", "purchasing.action.send", () -> forms.send(delivery))));
        } else if (!isDone) {
            foot.add(leaving(box, "delivery-move", "purchasing.action.move", () -> forms.move(delivery)));
            foot.add(leaving(box, "delivery-confirm", "purchasing.action.confirm", () -> forms.confirm(delivery)));
            foot.add(
                    main(leaving(box, "delivery-receive", "purchasing.action.receive", () -> forms.receive(delivery))));
        }
        return foot;
    }

    private static Button main(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private Button leaving(ModalBox box, String id, String key, Runnable then) {
        return Buttons.of(id, context.texts().text(key), () -> {
            context.layers().close(box);
            then.run();
        });
    }
}
