package dev.backstop.engine.audit;

import dev.backstop.domain.value.Message;
import java.time.LocalDate;

/// The change to a listing that is recommended. To keep selling is the default; nothing is promised twice.
public sealed interface Fix {
    /// Stop selling there.
    record SetToZero(Reason reason) implements Fix {}

    /// Stop selling there what shows no quantity, or 0, and sells all the same.
    record StopSelling(Reason reason) implements Fix {}

    /// Why selling must stop although that is never the first choice.
    enum Reason {
        LATE_DISPATCH,
        NO_DELIVERY,
        DELIVERY_TOO_FAR,
        ALL_PROMISED,
        NOTHING_AT_STALL,
        KEPT_FOR_OTHERS
    }

    /// Sell for a later date: at most `upTo` of the `ofUnits` that come on that purchase order and are not promised
    /// yet.
    record PreOrder(LocalDate leavesOn, int upTo, int ofUnits, String purchaseOrderNumber) implements Fix {}

    /// Keep selling with a longer dispatch time, in working days; at most `upTo` of the `ofUnits` on that purchase
    /// order.
    record ExtendTime(Unit unit, int minDays, int maxDays, int upTo, int ofUnits, String purchaseOrderNumber)
            implements Fix {
        /// How the channel words its dispatch time; a week has five working days.
        public enum Unit {
            DAYS,
            WEEKS
        }
    }

    /// Offer what is on the shelf, to leave within that many working days.
    record PutOnSale(int quantity, int dispatchDays) implements Fix {}

    /// Show the quantity that is true.
    record SetQuantity(int quantity) implements Fix {}

    /// Show the date that is true.
    record SetDate(LocalDate leavesOn, String purchaseOrderNumber) implements Fix {}

    /// Take the listing off the channel.
    record TakeDown() implements Fix {}

    /// Say which product the unknown SKU is.
    record MapSku() implements Fix {}

    /// List the product again.
    record CreateListing() implements Fix {}

    /// Read the channel's file again.
    record CheckNow() implements Fix {}

    /// The words on its button.
    default Message label() {
        return switch (this) {
            case SetToZero _ -> Message.of("audit.fix.setToZero");
            case StopSelling _ -> Message.of("audit.fix.stopSelling");
            case PreOrder _ -> Message.of("audit.fix.preOrder");
            case ExtendTime _ -> Message.of("audit.fix.extendTime");
            case PutOnSale _ -> Message.of("audit.fix.putOnSale");
            case SetQuantity(int quantity) -> Message.of("audit.fix.setQuantity", quantity);
            case SetDate _ -> Message.of("audit.fix.setDate");
            case TakeDown _ -> Message.of("audit.fix.takeDown");
            case MapSku _ -> Message.of("audit.fix.mapSku");
            case CreateListing _ -> Message.of("audit.fix.createListing");
            case CheckNow _ -> Message.of("audit.fix.checkNow");
        };
    }

    /// The change in full.
    default Message change() {
        return switch (this) {
            case SetToZero _ -> Message.of("audit.change.setToZero");
            case StopSelling _ -> Message.of("audit.change.stopSelling");
            case PreOrder preOrder -> Message.of("audit.change.preOrder", preOrder.leavesOn());
            case ExtendTime time ->
                switch (time.unit()) {
                    case DAYS -> Message.of("audit.change.handlingDays", time.maxDays());
                    case WEEKS -> Message.of("audit.change.processingWeeks", time.minDays() / 5, time.maxDays() / 5);
                };
            case PutOnSale _ -> Message.of("audit.change.putOnSale");
            case SetQuantity(int quantity) -> Message.of("audit.change.setQuantity", quantity);
            case SetDate date -> Message.of("audit.change.setDate", date.leavesOn());
            case TakeDown _ -> Message.of("audit.change.takeDown");
            case MapSku _ -> Message.of("audit.change.mapSku");
            case CreateListing _ -> Message.of("audit.change.createListing");
            case CheckNow _ -> Message.of("audit.change.checkNow");
        };
    }

    /// Why it is this change, or how far it goes.
    default Message note() {
        return switch (this) {
            case SetToZero(var reason) -> because(reason);
            case StopSelling(var reason) -> because(reason);
            case PreOrder p -> Message.of("audit.note.upTo", p.upTo(), p.ofUnits(), p.purchaseOrderNumber());
            case ExtendTime t -> Message.of("audit.note.upTo", t.upTo(), t.ofUnits(), t.purchaseOrderNumber());
            case PutOnSale(int quantity, int days) -> Message.of("audit.note.onSale", quantity, days);
            case SetQuantity _ -> Message.of("audit.note.setQuantity");
            case SetDate date -> Message.of("audit.note.setDate", date.purchaseOrderNumber());
            case TakeDown _ -> Message.of("audit.note.takeDown");
            case MapSku _ -> Message.of("audit.note.mapSku");
            case CreateListing _ -> Message.of("audit.note.createListing");
            case CheckNow _ -> Message.of("audit.note.checkNow");
        };
    }

    private static Message because(Reason reason) {
        return switch (reason) {
            case LATE_DISPATCH -> Message.of("audit.note.lateDispatch");
            case NO_DELIVERY -> Message.of("audit.note.noDelivery");
            case DELIVERY_TOO_FAR -> Message.of("audit.note.deliveryTooFar");
            case ALL_PROMISED -> Message.of("audit.note.allPromised");
            case NOTHING_AT_STALL -> Message.of("audit.note.nothingAtStall");
            case KEPT_FOR_OTHERS -> Message.of("audit.note.keptForOthers");
        };
    }
}
