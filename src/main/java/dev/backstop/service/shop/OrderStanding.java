package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.engine.stock.OrderState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an order stands in a picture of the shop, with what its products weigh and who sends what.
public final class OrderStanding {
    private OrderStanding() {}

    /// The state of an order with all of its lines.
    public static OrderState of(Picture picture, Order order, List<OrderLine> lines) {
        return OrderState.of(
                order, lines.stream().map(line -> line(picture, line)).toList(), picture.today());
    }

    private static OrderState.Line line(Picture picture, OrderLine line) {
        var product = Optional.ofNullable(line.productId()).flatMap(picture::product);
        return new OrderState.Line(
                line,
                picture.state(line),
                product.map(Product::weightGrams).orElse(null),
                product.map(_ -> directFrom(picture, line)).orElse(null));
    }

    private static @Nullable String directFrom(Picture picture, OrderLine line) {
        return LineRouting.of(picture, line)
                .map(routing -> routing.shipper()
                        .map(candidate -> candidate.supplier().name())
                        .orElse(""))
                .orElse(null);
    }
}
