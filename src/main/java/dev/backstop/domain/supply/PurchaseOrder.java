package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the shop ordered from a supplier. `firstExpectedOn` is the day that was asked for, `expectedOn` the ETA
/// of its lines that state none of their own.
///
/// `confirmedOn` is the day on which the supplier gave its word. `freight` is what freight and duty cost beside the
/// goods so far, in the shop's currency.
public record PurchaseOrder(
        Id<PurchaseOrder> id,
        String number,
        Id<Supplier> supplierId,
        Status status,
        LocalDate createdOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate firstExpectedOn,
        @Nullable LocalDate expectedOn,
        String note,
        @Nullable LocalDate confirmedOn,
        @Nullable Money freight)
        implements Entity {

    /// An order that the supplier has not confirmed and whose freight nobody has billed.
    public PurchaseOrder(
            Id<PurchaseOrder> id,
            String number,
            Id<Supplier> supplierId,
            Status status,
            LocalDate createdOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate firstExpectedOn,
            @Nullable LocalDate expectedOn,
            String note) {
        this(id, number, supplierId, status, createdOn, sentOn, firstExpectedOn, expectedOn, note, null, null);
    }

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
        return with(now, sentOn, firstExpectedOn, expectedOn, confirmedOn, freight);
    }

    /// The same purchase order, sent on that day and expected on the other.
    public PurchaseOrder sent(LocalDate day, @Nullable LocalDate expected) {
        return with(Status.SENT, day, expected, expected, confirmedOn, freight);
    }

    /// The same purchase order, which the supplier confirmed on that day; what has come in part stays so.
    public PurchaseOrder confirmed(LocalDate day) {
        var now = status == Status.SENT || status == Status.DRAFT ? Status.CONFIRMED : status;
        return with(now, sentOn == null ? day : sentOn, firstExpectedOn, expectedOn, day, freight);
    }

    /// The same purchase order with another ETA; the first one stays known.
    public PurchaseOrder withExpectedOn(@Nullable LocalDate day) {
        return with(status, sentOn, firstExpectedOn != null ? firstExpectedOn : day, day, confirmedOn, freight);
    }

    /// The same purchase order with more freight and duty billed. What was billed before the shop changed its currency
    /// keeps its number.
    public PurchaseOrder withMoreFreight(@Nullable Money more) {
        return more == null ? this : with(status, sentOn, firstExpectedOn, expectedOn, confirmedOn, billedWith(more));
    }

    private Money billedWith(Money more) {
        return freight == null ? more : new Money(freight.amount(), more.currency()).plus(more);
    }

    private PurchaseOrder with(
            Status now,
            @Nullable LocalDate sent,
            @Nullable LocalDate first,
            @Nullable LocalDate expected,
            @Nullable LocalDate confirmed,
            @Nullable Money billed) {
        return new PurchaseOrder(
                id, number, supplierId, now, createdOn, sent, first, expected, note, confirmed, billed);
    }
}
