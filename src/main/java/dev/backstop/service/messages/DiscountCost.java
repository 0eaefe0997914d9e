package dev.backstop.service.messages;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.shop.UnitCosts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a discount on the next order costs if that is an average one of the customer or else of the shop, beside
/// what the orders it makes up for earn. `margin` is absent where the cost of an item is not known.
public record DiscountCost(
        int percent,
        Money averageOrder,
        Money cost,
        @Nullable Money margin) {
    /// How many of the latest closed orders count for the average, beside those that are open.
    private static final int CLOSED = 200;

    /// From so many orders on a customer's own average says more than the shop's.
    private static final int OWN_ORDERS = 3;

    private static final int HUNDREDTHS = 2;

    static Optional<DiscountCost> of(Shop shop, Picture picture, OwedNotice notice, int percent) {
        return averageOrder(shop, picture, notice.customer().id())
                .map(average -> new DiscountCost(percent, average, part(average, percent), margin(picture, notice)));
    }

    /// That part of an average order; nothing while there are no orders.
    static Optional<Money> of(Shop shop, Picture picture, Id<Customer> customer, int percent) {
        return averageOrder(shop, picture, customer).map(average -> part(average, percent));
    }

    private static Money part(Money average, int percent) {
        return average.times(BigDecimal.valueOf(percent, HUNDREDTHS));
    }

    /// The customer's own average where they have ordered often enough for one, else the shop's.
    private static Optional<Money> averageOrder(Shop shop, Picture picture, Id<Customer> customer) {
        var own = shop.store().orders().of(customer).stream()
                .filter(order -> order.cancelledAt() == null)
                .map(Order::id)
                .toList();
        return own.size() >= OWN_ORDERS ? average(shop, picture, own) : averageOfAll(shop, picture);
    }

    private static Optional<Money> averageOfAll(Shop shop, Picture picture) {
        var orders = new ArrayList<>(shop.store().orders().closed(CLOSED, "").stream()
                .filter(order -> order.cancelledAt() == null)
                .map(order -> order.id())
                .toList());
        picture.orders().stream()
                .filter(order -> order.isOpen())
                .map(order -> order.id())
                .forEach(orders::add);
        return orders.isEmpty() ? Optional.empty() : average(shop, picture, orders);
    }

    private static Optional<Money> average(Shop shop, Picture picture, List<Id<Order>> orders) {
        var value = Money.zero(picture.settings().currency());
        for (var line : shop.store().orders().lines(orders)) {
            value = line.unitPrice().currency().equals(value.currency()) ? value.plus(value(line)) : value;
        }
        return value.isPositive()
                ? Optional.of(Money.rounded(
                        value.toDouble() / orders.size(), picture.settings().currency()))
                : Optional.empty();
    }

    private static @Nullable Money margin(Picture picture, OwedNotice notice) {
        var lines = notice.orders().stream()
                .flatMap(owed -> picture.linesOf(owed.order()).stream())
                .toList();
        return new UnitCosts(picture).margin(lines).orElse(null);
    }

    private static Money value(OrderLine line) {
        return line.unitPrice().times(units(line));
    }

    private static int units(OrderLine line) {
        return line.quantity() - line.cancelled();
    }
}
