package dev.backstop.engine.stock;

import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The state of an order line, derived from stock and deliveries and never typed in.
public sealed interface LineState {
    /// All open units are allocated from what is on hand.
    record Ready() implements LineState {}

    /// Dated deliveries cover what stock does not; `eta` is when the last of them is due.
    record Backordered(LocalDate eta, Id<PurchaseOrder> purchaseOrderId, String purchaseOrderNumber, int fromStock)
            implements LineState {}

    /// No dated delivery covers all of it: there is no date, and none may be shown.
    record OutOfStock(int fromStock) implements LineState {}

    /// Nothing is left to ship.
    record Shipped() implements LineState {}

    /// Nothing will be shipped.
    record Cancelled() implements LineState {}

    /// The state of an order line, given the position of its product. What is no product of the shop – a wrapping, a
    /// service, an SKU not known yet – is presumed to be there, like what nobody has counted.
    static LineState of(OrderLine line, @Nullable StockPosition position) {
        if (line.open() == 0) {
            return line.shipped() > 0 ? new Shipped() : new Cancelled();
        }
        if (position == null) {
            return new Ready();
        }
        var state = position.states().get(line.id());
        return state == null ? new OutOfStock(0) : state;
    }

    /// The name this state is kept under.
    default LineStatus status() {
        return switch (this) {
            case Ready _ -> LineStatus.READY;
            case Backordered _ -> LineStatus.BACKORDERED;
            case OutOfStock _ -> LineStatus.OUT_OF_STOCK;
            case Shipped _ -> LineStatus.SHIPPED;
            case Cancelled _ -> LineStatus.CANCELLED;
        };
    }

    /// The date the customer may be given, if there is one.
    default Optional<LocalDate> date() {
        return this instanceof Backordered backordered ? Optional.of(backordered.eta()) : Optional.empty();
    }
}
