package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The words and chips that states of orders and lines are shown with.
final class OrderWords {
    private OrderWords() {}

    static Chip chip(OrderState.Kind kind) {
        return switch (kind) {
            case READY -> Chip.READY;
            case PART_READY -> Chip.PART_READY;
            case BACKORDER -> Chip.BACKORDER;
            case STOCKOUT -> Chip.STOCKOUT;
            case SHIPPED -> Chip.SHIPPED;
            case CANCELLED -> Chip.CANCELLED;
        };
    }

    /// A line's state with its date, where it has one.
    static Chip chip(OrderDetail.Line line) {
        return switch (line.state()) {
            case LineState.Ready _ -> Chip.READY;
            case LineState.Backordered backordered ->
                Chip.of(Tone.WARNING, "orders.state.backorderEta", backordered.eta());
            case LineState.OutOfStock _ -> Chip.STOCKOUT;
            case LineState.Shipped _ ->
                line.shippedOn() == null
                        ? Chip.SHIPPED
                        : Chip.of(Tone.PLAIN, "orders.state.shippedOn", line.shippedOn());
            case LineState.Cancelled _ -> Chip.CANCELLED;
        };
    }

    /// Where the units of a line come from.
    static @Nullable Message from(OrderDetail.Line line) {
        var supplier = line.dropshipper();
        return switch (line.state()) {
            case LineState.Ready _ when line.line().productId() == null -> Message.of("orders.from.unknown");
            case LineState.Ready _ ->
                supplier == null ? Message.of("orders.from.shelf") : Message.of("orders.from.purchaseOrder", supplier);
            case LineState.Backordered(var _, var _, var number, var fromStock) ->
                fromStock == 0
                        ? Message.of("orders.from.purchaseOrder", number)
                        : Message.of("orders.from.partShelf", number, fromStock);
            case LineState.OutOfStock(var fromStock) ->
                fromStock == 0 ? Message.of("orders.from.none") : Message.of("orders.from.partNone", fromStock);
            case LineState.Shipped _ ->
                line.parcel() == null ? null : Message.of("orders.parcel.number", line.parcel());
            case LineState.Cancelled _ -> null;
        };
    }

    static Message filter(OrderFilter filter) {
        return switch (filter) {
            case OPEN -> Message.of("orders.filter.open");
            case PART_READY -> Message.of("orders.filter.partReady");
            case BACKORDER -> Message.of("orders.filter.backorder");
            case STOCKOUT -> Message.of("orders.filter.stockout");
            case READY -> Message.of("orders.filter.ready");
            case SHIPPED -> Message.of("orders.filter.shipped");
        };
    }

    /// "Shopify, placed 18 Nov – promised 25 Nov – £486.00, paid".
    static String facts(OrderDetail detail, Texts texts) {
        var order = detail.order();
        var facts = new StringJoiner(" – ");
        facts.add(texts.text("orders.detail.facts", channel(detail.channel(), texts), detail.placedOn()));
        if (order.cancelledAt() != null) {
            facts.add(texts.text("orders.detail.cancelledOn", texts.formats().moment(order.cancelledAt())));
        } else if (order.shippedAt() != null) {
            facts.add(texts.text("orders.detail.closedOn", texts.formats().moment(order.shippedAt())));
        } else if (order.promisedOn() != null) {
            facts.add(texts.text("orders.detail.promised", order.promisedOn()));
        }
        var payment = payment(order.paymentStatus(), texts);
        if (detail.total() != null) {
            facts.add(
                    payment.isEmpty()
                            ? texts.formats().money(detail.total())
                            : texts.text("orders.detail.amount", detail.total(), payment));
        }
        return facts.toString();
    }

    static String channel(@Nullable Channel channel, Texts texts) {
        return channel == null ? texts.text("orders.form.stall") : channel.name();
    }

    /// How the customer was told, and when.
    static Message said(Notice notice, Instant at) {
        return switch (notice.way()) {
            case COPIED -> Message.of("orders.news.copied", at);
            case MAIL_PROGRAM -> Message.of("orders.news.mailed", at);
            case EML_FILE -> Message.of("orders.news.saved", at);
            case BY_HAND, NOT_YET -> Message.of("orders.news.byHand", at);
        };
    }

    /// A channel's own word for how far an order is paid, in ours where we know it.
    private static String payment(String status, Texts texts) {
        return switch (status.strip().toLowerCase(Locale.ROOT).replace(' ', '_')) {
            case "paid" -> texts.text("orders.payment.paid");
            case "pending", "unpaid" -> texts.text("orders.payment.pending");
            case "partially_paid" -> texts.text("orders.payment.partlyPaid");
            case "refunded" -> texts.text("orders.payment.refunded");
            case "partially_refunded" -> texts.text("orders.payment.partlyRefunded");
            case "authorized" -> texts.text("orders.payment.authorized");
            case "voided" -> texts.text("orders.payment.voided");
            default -> status.strip();
        };
    }
}
