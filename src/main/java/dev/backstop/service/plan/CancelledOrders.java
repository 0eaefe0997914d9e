package dev.backstop.service.plan;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The paid orders that were closed this month and of which something was cancelled, with all their lines. Read from
/// the file, and kept until the books say that more was cancelled. May be asked from any thread.
final class CancelledOrders {
    private final Shop shop;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    CancelledOrders(Shop shop) {
        this.shop = shop;
    }

    /// The lines of each.
    List<List<OrderLine>> of(Picture picture) {
        var since = picture.today()
                .withDayOfMonth(1)
                .atStartOfDay(picture.settings().zone())
                .toInstant();
        var mark = picture.books().cancelled();
        var before = known.get();
        if (before != null && before.mark() == mark && before.since().equals(since)) {
            return before.orders();
        }
        var orders = read(since);
        known.set(new Known(mark, since, orders));
        return orders;
    }

    private List<List<OrderLine>> read(Instant since) {
        var paid = shop.store().orders().closedInPartSince(since).stream()
                .filter(Order::isPaid)
                .map(Order::id)
                .toList();
        return List.copyOf(shop.store().orders().lines(paid).stream()
                .collect(Collectors.groupingBy(OrderLine::orderId))
                .values());
    }

    private record Known(Object mark, Instant since, List<List<OrderLine>> orders) {}
}
