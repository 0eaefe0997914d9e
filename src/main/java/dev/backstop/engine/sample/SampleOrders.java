package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Makes orders of the baskets: numbered in turn, shipped in turn, the newest still to pack, the waiting ones still
/// waiting.
final class SampleOrders {
    /// How many orders lie ready to be packed.
    private static final int TO_PACK = 35;

    private static final int FIRST_NUMBER = 10_001;
    private static final int DISPATCH_DAYS = 2;
    private static final double CANCELLED = 0.008;
    private static final BigDecimal PROMOTION_PRICE = new BigDecimal("0.85");
    private static final BigDecimal TRADE_PRICE = new BigDecimal("0.75");

    private final ShopCalendar calendar;
    private final SampleDemand demand;
    private final SampleCast cast;
    private final SampleGaps gaps;
    private final SampleCustomers customers;
    private final Map<Channel.Kind, Id<Channel>> channels;
    private final Dice dice;
    private final LongSupplier ids;

    SampleOrders(
            ShopCalendar calendar,
            SampleDemand demand,
            SampleCast cast,
            SampleGaps gaps,
            SampleCustomers customers,
            Map<Channel.Kind, Id<Channel>> channels,
            Dice dice,
            LongSupplier ids) {
        this.calendar = calendar;
        this.demand = demand;
        this.cast = cast;
        this.gaps = gaps;
        this.customers = customers;
        this.channels = channels;
        this.dice = dice;
        this.ids = ids;
    }

    /// The orders of baskets that are sorted by time.
    List<SampleSale> of(List<Basket> baskets) {
        int toPack = firstToPack(baskets);
        var sales = new ArrayList<SampleSale>();
        for (var basket : baskets) {
            String number = "#" + (FIRST_NUMBER + sales.size());
            boolean open = basket.waiting() != null || (sales.size() >= toPack && canBePacked(basket));
            sales.add(open ? open(basket, number) : done(basket, number));
        }
        return sales;
    }

    /// The place of the oldest of the newest orders that wait for nothing but to be packed.
    private int firstToPack(List<Basket> baskets) {
        int first = baskets.size();
        int found = 0;
        while (found < TO_PACK && first > 0) {
            first--;
            found += canBePacked(baskets.get(first)) ? 1 : 0;
        }
        return first;
    }

    /// Whether all of it is there. The last units of what has run out have left with the orders of that morning.
    private boolean canBePacked(Basket basket) {
        return basket.waiting() == null
                && basket.lines().stream()
                        .noneMatch(line -> cast.part(line.item()).isOut());
    }

    private SampleSale open(Basket basket, String number) {
        var order = order(basket, number, null, null);
        var leftAt = calendar.at(calendar.today().minusDays(1), ShopCalendar.COLLECTION);
        return new SampleSale(order, lines(basket, order.id(), false, false), basket, leftAt);
    }

    private SampleSale done(Basket basket, String number) {
        boolean recent = basket.placedAt().isAfter(calendar.now().minus(Duration.ofDays(4)));
        boolean cancelled = !recent && dice.happens(CANCELLED);
        var leftAt = leavesAt(basket);
        var order = order(basket, number, cancelled ? null : leftAt, cancelled ? leftAt : null);
        return new SampleSale(order, lines(basket, order.id(), !cancelled, cancelled), basket, leftAt);
    }

    /// With the collection of the day on which the last of it came back, or as soon as it was packed.
    private Instant leavesAt(Basket basket) {
        var leftAt = leavesAt(basket.placedAt());
        for (var line : basket.lines()) {
            if (gaps.covers(line.item(), basket.placedAt())) {
                var back = calendar.at(gaps.until(line.item()), ShopCalendar.COLLECTION);
                leftAt = back.isAfter(leftAt) ? back : leftAt;
            }
        }
        return leftAt;
    }

    /// Packed in time for the next collection of a working day; what is older than the orders to pack has left by
    /// this morning.
    private Instant leavesAt(Instant placedAt) {
        var ready = placedAt.plus(Duration.ofHours(2));
        var day = calendar.day(ready);
        if (calendar.at(day, ShopCalendar.COLLECTION).isBefore(ready)) {
            day = day.plusDays(1);
        }
        var collected = calendar.at(ShopCalendar.workdayFrom(day), ShopCalendar.COLLECTION);
        var yesterday = calendar.at(calendar.today().minusDays(1), ShopCalendar.COLLECTION);
        if (!collected.isAfter(yesterday)) {
            return collected;
        }
        var packed = placedAt.plus(Duration.ofMinutes(20));
        return packed.isAfter(yesterday) ? packed : yesterday;
    }

    private Order order(Basket basket, String number, @Nullable Instant shippedAt, @Nullable Instant cancelledAt) {
        var known = customers.of(basket);
        var placedOn = calendar.day(basket.placedAt());
        var channel = channels.get(basket.channel());
        if (channel == null) {
            throw new IllegalArgumentException("The sample has no channel " + basket.channel());
        }
        return new Order(
                new Id<>(ids.getAsLong()),
                channel,
                number,
                known.customer().id(),
                basket.placedAt(),
                ShopCalendar.plusWorkdays(placedOn, DISPATCH_DAYS),
                cancelledAt == null ? "paid" : "refunded",
                false,
                false,
                known.customer().name() + ", " + known.shipTo(),
                "GB",
                "",
                shippedAt,
                cancelledAt,
                false);
    }

    private List<OrderLine> lines(Basket basket, Id<Order> orderId, boolean shipped, boolean cancelled) {
        var placedOn = calendar.day(basket.placedAt());
        var lines = new ArrayList<OrderLine>();
        for (var line : basket.lines()) {
            var product = line.item().product();
            lines.add(new OrderLine(
                    new Id<>(ids.getAsLong()),
                    orderId,
                    product.id(),
                    product.sku().value(),
                    product.name(),
                    placedOn,
                    line.quantity(),
                    shipped ? line.quantity() : line.shipped(),
                    cancelled ? line.quantity() : 0,
                    cancelled,
                    price(basket, line)));
        }
        return List.copyOf(lines);
    }

    private Money price(Basket basket, Basket.Line line) {
        var price = line.item().product().price();
        if (basket.trade() != null) {
            return inPence(price.times(TRADE_PRICE));
        }
        boolean reduced = demand.isPromoted(line.item(), calendar.day(basket.placedAt()));
        return reduced ? inPence(price.times(PROMOTION_PRICE)) : price;
    }

    private static Money inPence(Money price) {
        return new Money(price.amount().setScale(2, RoundingMode.HALF_EVEN), price.currency());
    }
}
