package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.ModalBox;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What can be done with a delivery: take it in, give it another date, call it off; and orders entered by hand.
final class DeliveryForms {
    private static final double WIDTH = 520;

    private final InboundViewModel model;
    private final PurchasingContext context;

    DeliveryForms(InboundViewModel model, PurchasingContext context) {
        this.model = model;
        this.context = context;
    }

    /// A purchase order entered by hand, to that supplier if one is given.
    void add(@Nullable Supplier supplier) {
        new PurchaseForm(model, context.texts(), context.layers(), context.undo()).open(supplier);
    }

    /// An open purchase order with its lines.
    void open(Delivery delivery) {
        new DeliveryBox(this, model, context).open(delivery);
    }

    void receive(Delivery delivery) {
        new ReceiveForm(model, context, delivery).open();
    }

    /// Another date for a delivery, or none where the supplier names none; says whose date that breaks.
    void move(Delivery delivery) {
        var texts = context.texts();
        var number = delivery.order().number();
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(delivery.due());
        var broken = new BrokenDatesPane(texts);
        var form = new Form(texts, "move");
        form.day("purchasing.move.day", day)
                .hint(texts.text("purchasing.move.noDate"))
                .onChange(() -> model.brokenByMoving(delivery.order(), day.get(), broken::show));
        form.getChildren().add(broken);
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("purchasing.move.title", number),
                        form,
                        texts.text("purchasing.move.save"),
                        (close, failed) -> model.move(
                                delivery.order(),
                                day.get(),
                                () -> {
                                    close.run();
                                    done("purchasing.toast.moved", number);
                                },
                                failed))
                .subtitle(delivery.supplierName());
    }

    /// Asks before an order is called off, and says whose date that breaks.
    void cancel(Delivery delivery) {
        var texts = context.texts();
        var number = delivery.order().number();
        var broken = new BrokenDatesPane(texts);
        var box = new ModalBox("cancel-order", texts.text("purchasing.cancel.title", number), WIDTH)
                .subtitle(texts.text("purchasing.cancel.consequence", delivery.supplierName()))
                .scrollingBody(broken);
        box.foot(
                Labels.spring(),
                Buttons.of(
                        "cancel-order-keep",
                        texts.text("purchasing.cancel.keep"),
                        () -> context.layers().close(box)),
                Buttons.danger("cancel-order-go", texts.text("purchasing.cancel.go"), () -> {
                    context.layers().close(box);
                    model.cancel(delivery.order(), () -> done("purchasing.toast.cancelled", number));
                }));
        context.layers().open(box, () -> context.layers().close(box));
        model.brokenByCancelling(delivery.order(), broken::show);
    }

    /// Marks a draft as sent today.
    void send(Delivery delivery) {
        var number = delivery.order().number();
        model.send(
                delivery.order(),
                () -> done("purchasing.toast.sent", number),
                problem -> context.layers().toasts().show(context.texts().text(problem.what())));
    }

    private void done(String key, String number) {
        context.layers().toasts().show(context.texts().text(key, number), context.undo());
    }
}
