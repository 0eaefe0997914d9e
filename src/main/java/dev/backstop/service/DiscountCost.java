package dev.backstop.service;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.message.OwedNotice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a discount on the next order costs if that is an average one, beside what the orders it makes up for earn.
/// `margin` is absent where the cost of an item is not known.
public record DiscountCost(
        int percent,
        Money averageOrder,
        Money cost,
        @Nullable Money margin) {
    /// How many of the latest closed orders count for the average, beside those that are open.
    private static final int CLOSED = 200;

    private static final int HUNDREDTHS = 2;

    static Optional<DiscountCost> of(Shop shop, Picture picture, OwedNotice notice, int percent) {
        return averageOrder(shop, picture)
                .map(average -> new DiscountCost(
                        percent,
                        average,
                        average.times(BigDecimal.valueOf(percent, HUNDREDTHS)),
                        margin(picture, notice)));
    }

    private static Optional<Money> averageOrder(Shop shop, Picture picture) {
        var orders = new ArrayList<>(shop.store().closedOrders(CLOSED, "").stream()
                .filter(order -> order.cancelledAt() == null)
                .map(order -> order.id())
                .toList());
        picture.orders().stream()
                .filter(order -> order.isOpen())
                .map(order -> order.id())
                .forEach(orders::add);
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        var value = Money.zero(picture.settings().currency());
        for (var line : shop.store().lines(orders)) {
            value = value.plus(value(line));
        }
        return value.isPositive()
                ? Optional.of(Money.rounded(
                        value.toDouble() / orders.size(), picture.settings().currency()))
                : Optional.empty();
    }

    private static @Nullable Money margin(Picture picture, OwedNotice notice) {
        var margin = Money.zero(picture.settings().currency());
        for (var owed : notice.orders()) {
            List<OrderLine> lines = picture.linesOf(owed.order());
            for (var line : lines) {
                var cost = unitCost(picture, line);
                if (cost == null) {
                    return null;
                }
                margin = margin.plus(value(line)).minus(cost.times(units(line)));
            }
        }
        return margin;
    }

    private static @Nullable Money unitCost(Picture picture, OrderLine line) {
        var product = line.productId();
        var cost = product == null
                ? null
                : picture.product(product).map(known -> known.unitCost()).orElse(null);
        return cost != null && cost.currency().equals(line.unitPrice().currency()) ? cost : null;
    }

    private static Money value(OrderLine line) {
        return line.unitPrice().times(units(line));
    }

    private static int units(OrderLine line) {
        return line.quantity() - line.cancelled();
    }
}
