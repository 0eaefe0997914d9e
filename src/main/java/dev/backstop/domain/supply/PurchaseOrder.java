package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the shop ordered from a supplier. `expectedOn` is the ETA of its lines that state none of their own.
public record PurchaseOrder(
        Id<PurchaseOrder> id,
        String number,
        Id<Supplier> supplierId,
        Status status,
        LocalDate createdOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate firstExpectedOn,
        @Nullable LocalDate expectedOn,
        String note)
        implements Entity {

    /// How far a purchase order has come.
    public enum Status {
        DRAFT,
        SENT,
        CONFIRMED,
        PARTLY_RECEIVED,
        RECEIVED,
        CANCELLED;

        /// Whether goods may still come in on it: sent, confirmed or partly received.
        public boolean isOpen() {
            return this == SENT || this == CONFIRMED || this == PARTLY_RECEIVED;
        }
    }

    /// The same purchase order, at that stage.
    public PurchaseOrder withStatus(Status now) {
        return new PurchaseOrder(id, number, supplierId, now, createdOn, sentOn, firstExpectedOn, expectedOn, note);
    }

    /// The same purchase order, sent on that day and expected on the other.
    public PurchaseOrder sent(LocalDate day, @Nullable LocalDate expected) {
        return new PurchaseOrder(id, number, supplierId, Status.SENT, createdOn, day, expected, expected, note);
    }

    /// The same purchase order with another ETA; the first one stays known.
    public PurchaseOrder withExpectedOn(@Nullable LocalDate day) {
        return new PurchaseOrder(
                id,
                number,
                supplierId,
                status,
                createdOn,
                sentOn,
                firstExpectedOn != null ? firstExpectedOn : day,
                day,
                note);
    }
}
