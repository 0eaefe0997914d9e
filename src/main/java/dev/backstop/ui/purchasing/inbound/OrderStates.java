package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Tone;

/// How far a purchase order has come, as a word in its colour.
final class OrderStates {
    private OrderStates() {}

    /// The state itself.
    static Chip of(PurchaseOrder.Status status) {
        return switch (status) {
            case DRAFT -> Chip.DRAFT;
            case SENT -> Chip.of(Tone.PLAIN, "purchasing.state.sent");
            case CONFIRMED -> Chip.of(Tone.SUCCESS, "purchasing.state.confirmed");
            case PARTLY_RECEIVED -> Chip.of(Tone.WARNING, "purchasing.state.partlyReceived");
            case RECEIVED -> Chip.of(Tone.SUCCESS, "purchasing.state.received");
            case CANCELLED -> Chip.CANCELLED;
        };
    }

    /// What of a delivery wants to be seen first: that it is late, has no date, comes later than was asked for or is
    /// partly in, before its state.
    static Chip urgent(Delivery delivery) {
        if (delivery.order().status() == PurchaseOrder.Status.DRAFT) {
            return Chip.DRAFT;
        }
        if (delivery.daysLate() > 0) {
            return Chip.of(Tone.DANGER, "purchasing.chip.late", delivery.daysLate());
        }
        if (delivery.due() == null) {
            return Chip.of(Tone.WARNING, "purchasing.chip.noDate");
        }
        if (delivery.daysMoved() > 0) {
            return Chip.of(Tone.WARNING, "purchasing.chip.moved", delivery.daysMoved());
        }
        return delivery.order().status() == PurchaseOrder.Status.PARTLY_RECEIVED
                ? Chip.of(Tone.WARNING, "purchasing.chip.partly")
                : Chip.ON_TIME;
    }
}
