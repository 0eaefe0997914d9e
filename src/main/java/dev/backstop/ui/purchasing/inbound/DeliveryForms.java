package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be done with a delivery: take it in, give it another date, call it off; and orders entered by hand.
public final class DeliveryForms {
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

    /// Asks before an order is called off.
    void cancel(Delivery delivery) {
        new CancelBox(model, context).open(delivery);
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
