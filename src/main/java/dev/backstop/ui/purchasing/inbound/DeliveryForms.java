package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.ModalBox;
import org.jspecify.annotations.Nullable;

/// What can be done with a delivery: take it in, give it another date, call it off; and orders entered by hand.
public final class DeliveryForms {
    private static final double WIDTH = 600;

    private final InboundViewModel model;
    private final PurchasingContext context;

    public DeliveryForms(InboundViewModel model, PurchasingContext context) {
        this.model = model;
        this.context = context;
    }

    /// A purchase order entered by hand, to that supplier if one is given.
    public void add(@Nullable Supplier supplier) {
        new PurchaseForm(model, context.texts(), context.layers(), context.undo()).open(supplier);
    }

    /// An open purchase order with its lines.
    public void open(Delivery delivery) {
        new DeliveryBox(this, model, context).open(delivery);
    }

    void receive(Delivery delivery) {
        new ReceiveForm(model, context, delivery).open();
    }

    /// Other dates for a delivery, or none where the supplier names none; says whose dates that breaks.
    void move(Delivery delivery) {
        new DatesForm(model, context, delivery).open(false);
    }

    /// The supplier's word for a delivery.
    void confirm(Delivery delivery) {
        new DatesForm(model, context, delivery).open(true);
    }

    /// A draft to change.
    void edit(Delivery delivery) {
        new PurchaseForm(model, context.texts(), context.layers(), context.undo()).edit(delivery);
    }

    /// All purchase orders, whatever became of them.
    void all() {
        new OrdersBox(this, model, context).open();
    }

    /// Asks before an order is called off, and says whose date that breaks.
    void cancel(Delivery delivery) {
        var texts = context.texts();
        var number = delivery.order().number();
        var broken = new BrokenDatesPane(texts, model::letter);
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
