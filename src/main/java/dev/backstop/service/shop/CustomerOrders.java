package dev.backstop.service.shop;

import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.CustomerOrder;
import dev.backstop.engine.message.NoticesOwed;
import dev.backstop.engine.stock.OrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The open orders of a picture as the engine looks at them: with state, weights, and what each customer has been
/// told.
public final class CustomerOrders {
    private CustomerOrders() {}

    /// All orders that are open.
    public static List<CustomerOrder> open(Picture picture) {
        var told = told(picture);
        var orders = new ArrayList<CustomerOrder>();
        for (var order : picture.orders()) {
            if (order.isOpen()) {
                of(picture, told, order).ifPresent(orders::add);
            }
        }
        return orders;
    }

    /// That order, open or just closed; nothing where its customer is not known.
    public static Optional<CustomerOrder> of(Picture picture, Order order) {
        return of(picture, told(picture), order);
    }

    private static Optional<CustomerOrder> of(Picture picture, Map<Id<OrderLine>, NoticeLine> told, Order order) {
        var lines = picture.linesOf(order).stream()
                .map(line -> line(picture, told, line))
                .toList();
        return picture.customer(order.customerId())
                .map(customer -> new CustomerOrder(order, customer, state(picture, order), lines));
    }

    /// Where one order stands.
    public static OrderState state(Picture picture, Order order) {
        var lines = picture.linesOf(order).stream()
                .map(line -> new OrderState.Line(line, picture.state(line), grams(picture, line)))
                .toList();
        return OrderState.of(order, lines, picture.today());
    }

    private static CustomerOrder.Line line(Picture picture, Map<Id<OrderLine>, NoticeLine> told, OrderLine line) {
        return new CustomerOrder.Line(
                line,
                picture.state(line),
                told.get(line.id()),
                picture.lastEvent(line.id()).map(LineEvent::at).orElse(null));
    }

    private static Map<Id<OrderLine>, NoticeLine> told(Picture picture) {
        return NoticesOwed.lastTold(
                List.copyOf(picture.notices()),
                List.copyOf(picture.shelves().noticeLines().all()));
    }

    private static @Nullable Integer grams(Picture picture, OrderLine line) {
        var product = line.productId();
        return product == null
                ? null
                : picture.product(product).map(p -> p.weightGrams()).orElse(null);
    }
}
