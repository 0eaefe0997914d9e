package dev.backstop.domain.sales;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one customer bought at one time on one channel; `number` is the channel's own ("#4818") and unique there.
///
/// `promisedOn` is the dispatch date the customer was given, if any. An urgent order is served before older ones.
/// An order to `shipComplete` waits until all of it is ready; what is late of any other leaves in one later parcel, or
/// `asItComes`. `shippedAt` is set once nothing of it is left to ship.
public record Order(
        Id<Order> id,
        Id<Channel> channelId,
        String number,
        Id<Customer> customerId,
        Instant placedAt,
        @Nullable LocalDate promisedOn,
        String paymentStatus,
        boolean urgent,
        boolean shipComplete,
        String shipTo,
        String country,
        String note,
        @Nullable Instant shippedAt,
        @Nullable Instant cancelledAt,
        boolean asItComes)
        implements Entity {
    /// The payment status of an order whose money came.
    public static final String PAID = "paid";

    /// Whether something of it is still to ship.
    public boolean isOpen() {
        return shippedAt == null && cancelledAt == null;
    }

    /// Whether its money came and did not go back, in the word that every channel has for it.
    public boolean isPaid() {
        return PAID.equalsIgnoreCase(paymentStatus);
    }

    /// The same order, all of it shipped then.
    public Order shipped(Instant at) {
        return with(urgent, shipComplete, at, cancelledAt, asItComes);
    }

    /// The same order, cancelled then.
    public Order cancelled(Instant at) {
        return with(urgent, shipComplete, shippedAt, at, asItComes);
    }

    /// The same order, served before older ones or in its turn.
    public Order withUrgent(boolean now) {
        return with(now, shipComplete, shippedAt, cancelledAt, asItComes);
    }

    /// The same order, shipped only when all of it is ready, or in parts.
    public Order withShipComplete(boolean now) {
        return with(urgent, now, shippedAt, cancelledAt, asItComes);
    }

    /// The same order, what is late of it sent as it comes, or in one later parcel.
    public Order withAsItComes(boolean now) {
        return with(urgent, shipComplete, shippedAt, cancelledAt, now);
    }

    private Order with(
            boolean first, boolean whole, @Nullable Instant left, @Nullable Instant calledOff, boolean apart) {
        return new Order(
                id,
                channelId,
                number,
                customerId,
                placedAt,
                promisedOn,
                paymentStatus,
                first,
                whole,
                shipTo,
                country,
                note,
                left,
                calledOff,
                apart);
    }
}
