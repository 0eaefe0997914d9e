package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.service.orders.OrderArchive.FiledOrder;
import dev.backstop.service.shop.OrderStanding;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.kit.Sought;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Makes the rows of the list from the picture of the shop.
final class OrderRows {
    private OrderRows() {}

    /// All open orders.
    static List<OrderRow> open(Picture picture) {
        return picture.orders().stream()
                .filter(Order::isOpen)
                .map(order -> new FiledOrder(
                        order, picture.customer(order.customerId()).orElse(null), picture.linesOf(order)))
                .map(filed -> row(filed, picture))
                .toList();
    }

    /// Orders that have shipped or were cancelled, as the shop's file gives them.
    static List<OrderRow> closed(List<FiledOrder> orders, Picture picture) {
        return orders.stream().map(filed -> row(filed, picture)).toList();
    }

    /// Where an order stands.
    static OrderState state(Order order, List<OrderLine> lines, Picture picture) {
        return OrderStanding.of(picture, order, lines);
    }

    /// The sum over the lines of price times units; absent without lines, or where they are in several currencies.
    static Optional<Money> sum(List<OrderLine> lines, ToIntFunction<OrderLine> units) {
        return Money.sum(lines.stream()
                .map(line -> line.unitPrice().times(units.applyAsInt(line)))
                .toList());
    }

    /// Units that were bought and not cancelled.
    static int kept(OrderLine line) {
        return line.quantity() - line.cancelled();
    }

    private static OrderRow row(FiledOrder filed, Picture picture) {
        var order = filed.order();
        var customer = filed.customer();
        var lines = filed.lines();
        var state = state(order, lines, picture);
        var states = lines.stream().map(picture::state).map(LineState::status).toList();
        return new OrderRow(
                order.id(),
                order.number(),
                order.placedAt(),
                LocalDate.ofInstant(order.placedAt(), picture.settings().zone()),
                customer == null ? "" : customer.name(),
                picture.channel(order.channelId()).orElse(null),
                state.kind(),
                states.contains(LineStatus.OUT_OF_STOCK),
                state.readyLines(),
                state.lines(),
                sum(lines, OrderRows::kept).orElse(null),
                sum(lines, OrderLine::open).orElse(null),
                OrderNews.of(filed, state, picture).told(),
                order.urgent(),
                words(order, customer, lines));
    }

    private static String words(Order order, @Nullable Customer customer, List<OrderLine> lines) {
        var words = new StringBuilder(order.number());
        if (customer != null) {
            words.append(' ').append(customer.name()).append(' ').append(customer.email());
        }
        for (var line : lines) {
            words.append(' ').append(line.sku()).append(' ').append(line.title());
        }
        return Sought.folded(words.toString());
    }
}
