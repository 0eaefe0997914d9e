package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.ModalBox;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Asks before an order is called off: says what the supplier knows of it, and whose date that breaks. Once it is
/// called off, the letter that tells the supplier is offered.
final class CancelBox {
    private static final double WIDTH = 600;

    private final InboundViewModel model;
    private final PurchasingContext context;

    CancelBox(InboundViewModel model, PurchasingContext context) {
        this.model = model;
        this.context = context;
    }

    void open(Delivery delivery) {
        var texts = context.texts();
        var order = delivery.order();
        var broken = new BrokenDatesPane(texts, model::letter);
        var body = new VBox(12);
        known(delivery).ifPresent(what -> {
            var notice = Labels.paragraph(texts.text(what), "bs-notice");
            notice.setId("cancel-order-known");
            notice.setMaxWidth(Double.MAX_VALUE);
            body.getChildren().add(notice);
        });
        body.getChildren().add(broken);
        var box = new ModalBox("cancel-order", texts.text("purchasing.cancel.title", order.number()), WIDTH)
                .subtitle(texts.text("purchasing.cancel.consequence", delivery.supplierName()))
                .scrollingBody(body);
        box.foot(
                Labels.spring(),
                Buttons.of(
                        "cancel-order-keep",
                        texts.text("purchasing.cancel.keep"),
                        () -> context.layers().close(box)),
                Buttons.danger("cancel-order-go", texts.text("purchasing.cancel.go"), () -> {
                    context.layers().close(box);
                    model.cancel(order, () -> cancelled(order));
                }));
        context.layers().open(box, () -> context.layers().close(box));
        model.brokenByCancelling(order, broken::show);
    }

    /// What the supplier knows of the order and must be told; nothing of one that was never sent.
    private static Optional<Message> known(Delivery delivery) {
        var order = delivery.order();
        var name = delivery.supplierName();
        var confirmed = order.confirmedOn();
        if (!order.status().isOpen()) {
            return Optional.empty();
        }
        if (confirmed != null) {
            return Optional.of(Message.of("purchasing.cancel.confirmed", name, confirmed));
        }
        if (order.status() == Status.CONFIRMED) {
            return Optional.of(Message.of("purchasing.cancel.counted", name));
        }
        var sent = order.sentOn();
        return Optional.of(
                sent == null
                        ? Message.of("purchasing.cancel.known", name)
                        : Message.of("purchasing.cancel.sent", name, sent));
    }

    private void cancelled(PurchaseOrder order) {
        var texts = context.texts();
        var words = texts.text("purchasing.toast.cancelled", order.number());
        if (order.status().isOpen()) {
            context.layers()
                    .toasts()
                    .show(
                            words,
                            context.undo(),
                            texts.text("purchasing.cancel.tell"),
                            () -> context.mail().cancellation(order.id()));
        } else {
            context.layers().toasts().show(words, context.undo());
        }
    }
}
