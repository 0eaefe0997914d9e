package dev.backstop.testing;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.stock.StockFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The records of a small gift shop on Monday 23 November 2026, made without a store, for tests of the engine.
public final class Trade {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Trade() {}

    public static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }

    /// A day of November 2026; days after the 30th run on into December.
    public static LocalDate nov(int day) {
        return LocalDate.of(2026, 11, 1).plusDays(day - 1L);
    }

    public static LocalDate dec(int day) {
        return LocalDate.of(2026, 12, day);
    }

    /// Nine in the morning of that day, UTC.
    public static Instant morning(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public static Product product(long id, String title, String price) {
        return new Product(
                new Id<>(id),
                new Sku("SKU-" + id),
                title,
                null,
                null,
                null,
                gbp(price),
                null,
                250,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
    }

    public static Channel channel(Channel.Kind kind, String name) {
        return new Channel(new Id<>(1000L + kind.monogram().hashCode()), kind, name);
    }

    public static Customer customer(long id, String name) {
        return new Customer(new Id<>(id), name, "customer" + id + "@post.example", "", "en", false);
    }

    public static Order order(long id, String number, long customerId, LocalDate placedOn) {
        return order(id, number, customerId, placedOn, null);
    }

    public static Order order(
            long id, String number, long customerId, LocalDate placedOn, @Nullable LocalDate promisedOn) {
        return placed(new Id<>(id), new Id<>(1000), number, new Id<>(customerId), morning(placedOn), promisedOn);
    }

    /// A paid order from this country with nothing shipped or cancelled.
    public static Order placed(
            Id<Order> id,
            Id<Channel> channel,
            String number,
            Id<Customer> customer,
            Instant at,
            @Nullable LocalDate promisedOn) {
        return new Order(
                id,
                channel,
                number,
                customer,
                at,
                promisedOn,
                Order.PAID,
                false,
                false,
                "",
                "GB",
                "",
                null,
                null,
                false);
    }

    /// An order line with nothing shipped or cancelled.
    public static OrderLine line(long id, long orderId, String title, int quantity, String unitPrice) {
        return new OrderLine(
                new Id<>(id),
                new Id<>(orderId),
                new Id<>(id + 500),
                "SKU-" + id,
                title,
                nov(18),
                quantity,
                0,
                0,
                false,
                gbp(unitPrice));
    }

    /// A delivery of so many units on "PO-id".
    public static StockFacts.Inbound inbound(long id, @Nullable LocalDate eta, int units) {
        return new StockFacts.Inbound(new Id<>(id), new Id<>(id + 10_000), "PO-" + id, eta, units);
    }

    /// An open order line placed at that hour of today.
    public static StockFacts.OpenLine openLine(long id, int hour, int units) {
        return new StockFacts.OpenLine(new Id<>(id), new Id<>(id + 20_000), at(hour), false, units);
    }

    public static StockFacts.OpenLine urgentLine(long id, int hour, int units) {
        return new StockFacts.OpenLine(new Id<>(id), new Id<>(id + 20_000), at(hour), true, units);
    }

    private static Instant at(int hour) {
        return TODAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
