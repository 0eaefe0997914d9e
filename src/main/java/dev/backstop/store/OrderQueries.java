package dev.backstop.store;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Questions about orders and customers that the live picture does not hold.
final class OrderQueries {
    private OrderQueries() {}

    static List<Order> closed(Handle handle, int limit, String search) {
        return handle.createQuery(Tables.ORDERS.select("o") + """
            join customers c on c.id = o.customer_id
            where (o.shipped_at is not null or o.cancelled_at is not null)
              and (:search = '' or locate(:search, lower(o.number)) > 0 or locate(:search, lower(c.name)) > 0)
            order by o.placed_at desc, o.id desc
            limit :limit
            """)
                .bind("search", search.strip().toLowerCase(Locale.ROOT))
                .bind("limit", limit)
                .map(Tables.ORDERS)
                .list();
    }

    static List<Order> of(Handle handle, Id<Customer> customer) {
        return handle.createQuery(Tables.ORDERS.select("o")
                        + "where o.customer_id = :customer order by o.placed_at desc, o.id desc")
                .bind("customer", customer.value())
                .map(Tables.ORDERS)
                .list();
    }

    static List<Customer> customersLike(Handle handle, String search, int limit) {
        return handle.createQuery(Tables.CUSTOMERS.select("c") + """
            where locate(:search, lower(c.name)) > 0 or locate(:search, lower(c.email)) > 0
            order by c.name, c.id
            limit :limit
            """)
                .bind("search", search.strip().toLowerCase(Locale.ROOT))
                .bind("limit", limit)
                .map(Tables.CUSTOMERS)
                .list();
    }

    static Map<String, Order> byNumber(Handle handle, Id<Channel> channel, Collection<String> numbers) {
        var found = new HashMap<String, Order>();
        Rows.slices(numbers.stream())
                .forEach(slice -> handle.createQuery(Tables.ORDERS.select("o")
                                + "join unnest(:numbers) n (number) on o.channel_id = :channel and o.number = n.number")
                        .bind("channel", channel.value())
                        .bindArray("numbers", String.class, slice)
                        .map(Tables.ORDERS)
                        .forEach(order -> found.put(order.number(), order)));
        return Map.copyOf(found);
    }

    /// The orders that were closed since then and of which something was cancelled.
    static List<Order> closedInPartSince(Handle handle, Instant since) {
        return handle.createQuery(Tables.ORDERS.select("o") + """
            where (o.shipped_at >= :since or o.cancelled_at >= :since)
              and exists (select 1 from order_lines l where l.order_id = o.id and l.cancelled > 0)
            order by o.id
            """)
                .bind("since", since)
                .map(Tables.ORDERS)
                .list();
    }

    /// Closed orders that an import may still touch: those shipped since then, and those with a line of an unknown
    /// product.
    static List<Order> closedOpenToImport(Handle handle, Instant shippedSince) {
        return handle.createQuery(Tables.ORDERS.select("o") + """
            where o.shipped_at >= :since
               or (o.shipped_at is not null or o.cancelled_at is not null)
              and o.id in (select l.order_id from order_lines l where l.product_id is null)
            """)
                .bind("since", shippedSince)
                .map(Tables.ORDERS)
                .list();
    }

    /// Units ordered since that day, by product and channel.
    static Map<Id<Product>, Map<Id<Channel>, Integer>> unitsByChannel(Handle handle, LocalDate since) {
        var units = new HashMap<Id<Product>, Map<Id<Channel>, Integer>>();
        handle.createQuery("""
            select l.product_id, o.channel_id, sum(l.quantity)
            from order_lines l join orders o on o.id = l.order_id
            where l.product_id is not null and l.instead_of is null and l.ordered_on >= :since
            group by l.product_id, o.channel_id
            """)
                .bind("since", since)
                .map((row, _) -> units.computeIfAbsent(new Id<>(row.getLong(1)), _ -> new HashMap<>())
                        .put(new Id<>(row.getLong(2)), Math.toIntExact(row.getLong(3))))
                .forEach(_ -> {});
        return units;
    }

    /// The oldest customer of each key.
    static Map<String, Customer> customersByKey(Handle handle, Collection<String> keys) {
        var found = new HashMap<String, Customer>();
        Rows.slices(keys.stream())
                .forEach(slice -> handle.createQuery(Tables.CUSTOMERS.select("c")
                                + "join unnest(:keys) k (text) on c.\"KEY\" = k.text order by c.id")
                        .bindArray("keys", String.class, slice)
                        .map(Tables.CUSTOMERS)
                        .forEach(customer -> found.putIfAbsent(customer.key(), customer)));
        return Map.copyOf(found);
    }
}
