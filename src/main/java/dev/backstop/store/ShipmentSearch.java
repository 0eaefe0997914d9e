package dev.backstop.store;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Finds what left of the lines of an order, which no index leads to: among all that left in its days, or among all
/// that moved of its products, whichever is less; among the products too where the days do not show all of it.
final class ShipmentSearch {
    /// Shipments are booked when the order ends, or when a file says so soon after.
    private static final Duration AFTER_ITS_END = Duration.ofDays(3);

    private static final Way OF_DAYS = new Way(
            "use index (stock_movements_by_kind) where m.kind = 'SHIPMENT' and m.at >= :from and m.at <= :to",
            (query, search) -> query.bind("from", search.from).bind("to", search.to));
    private static final Way OF_PRODUCTS = new Way(
            "use index (stock_movements_by_product) where m.product_id in (<products>)",
            (query, search) -> query.bindList("products", search.products));

    private final Handle handle;
    private final List<Long> lines;
    private final List<Long> products;
    private final int shipped;
    private final Instant from;
    private final Instant to;

    ShipmentSearch(Handle handle, Collection<OrderLine> lines, Order order) {
        this.handle = handle;
        this.lines = lines.stream().map(line -> line.id().value()).toList();
        products = lines.stream()
                .map(OrderLine::productId)
                .filter(Objects::nonNull)
                .map(Id::value)
                .distinct()
                .toList();
        shipped = lines.stream().mapToInt(OrderLine::shipped).sum();
        from = order.placedAt();
        var end = order.shippedAt();
        to = end == null ? Instant.parse("9999-12-31T00:00:00Z") : end.plus(AFTER_ITS_END);
    }

    /// Oldest first.
    List<StockMovement> found() {
        if (products.isEmpty()) {
            return List.of();
        }
        if (count(OF_DAYS) < count(OF_PRODUCTS)) {
            var found = ofLines(OF_DAYS);
            if (-found.stream().mapToInt(StockMovement::quantity).sum() >= shipped) {
                return found;
            }
        }
        return ofLines(OF_PRODUCTS);
    }

    /// The index alone answers that.
    private long count(Way way) {
        return way.bound(handle.createQuery("select count(*) from stock_movements m " + way.where()), this)
                .mapTo(Long.class)
                .one();
    }

    private List<StockMovement> ofLines(Way way) {
        var query = Tables.STOCK_MOVEMENTS.select("m") + way.where()
                + " and m.kind = 'SHIPMENT' and m.reference_id = any(:lines) order by m.at, m.id";
        return way.bound(handle.createQuery(query), this)
                .bindArray("lines", Long.class, lines)
                .map(Tables.STOCK_MOVEMENTS)
                .list();
    }

    /// Where to look, and what is to be said for that.
    private record Way(String where, BiFunction<Query, ShipmentSearch, Query> binding) {
        Query bound(Query query, ShipmentSearch search) {
            return binding.apply(query, search);
        }
    }
}
