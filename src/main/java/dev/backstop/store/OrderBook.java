package dev.backstop.store;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.jdbi.v3.core.Handle;

/// What the file knows of orders, their lines and customers: the closed ones too, which the live picture does not hold.
public final class OrderBook {
    private static final Duration STEP = Duration.ofDays(4);
    private static final int LOOKED_AT_TOGETHER = 2_000;

    private final Questions questions;
    private final KeptTexts names = new KeptTexts();
    private final KeptTexts numbers = new KeptTexts();

    OrderBook(Questions questions) {
        this.questions = questions;
    }

    /// Says that these were saved, or may have been.
    void saved(Collection<Edit<?>> edits) {
        if (edits.stream().anyMatch(edit -> edit.type() == Customer.class)) {
            names.changed();
        }
        if (edits.stream().anyMatch(OrderBook::isOfANumber)) {
            numbers.changed();
        }
    }

    /// Says that any may have been saved.
    void savedMany() {
        names.changed();
        numbers.changed();
    }

    private static boolean isOfANumber(Edit<?> edit) {
        return edit.type() == Order.class
                && !(edit.before() instanceof Order before
                        && edit.after() instanceof Order after
                        && before.number().equals(after.number()));
    }

    /// Shipped and cancelled orders, newest first; only those with the search text in number or customer name, unless
    /// it is blank.
    public List<Order> closed(int limit, String search) {
        return closed(limit, search, Progress.NONE);
    }

    /// The same; a cancelled search ends soon, with a `CancellationException`. Others are answered in between.
    public List<Order> closed(int limit, String search, Progress progress) {
        return new OrderSearch(questions, names, numbers).closed(limit, search, progress);
    }

    /// Closed orders that an import may still touch: those shipped since then, and those with a line of an unknown
    /// product.
    public List<Order> closedOpenToImport(Instant shippedSince) {
        var unknown = new HashSet<Id<Order>>();
        new TableWalk(questions, Progress.NONE).through("order_lines", "product_id, order_id", row -> {
            if (row.getObject(2) == null) {
                unknown.add(new Id<>(row.getLong(3)));
            }
        });
        return questions.ask(handle -> {
            var found = new LinkedHashMap<Id<Order>, Order>();
            handle.createQuery(Tables.ORDERS.select("o") + "where o.shipped_at >= :since")
                    .bind("since", shippedSince)
                    .map(Tables.ORDERS)
                    .forEach(order -> found.put(order.id(), order));
            Rows.withIds(handle, Tables.ORDERS, unknown).stream()
                    .filter(order -> !order.isOpen())
                    .forEach(order -> found.put(order.id(), order));
            return List.copyOf(found.values());
        });
    }

    /// Orders closed since then of which something was cancelled. Which were closed is read in the index of their ends
    /// alone, all of it; of those, some are looked at together, and others are answered in between.
    public List<Order> closedInPartSince(Instant since) {
        var found = new ArrayList<Order>();
        var closed = questions.ask(handle -> handle.createQuery(
                        "select id from orders where shipped_at >= :since or cancelled_at >= :since")
                .bind("since", since)
                .mapTo(Long.class)
                .list());
        closed.stream()
                .gather(Gatherers.windowFixed(LOOKED_AT_TOGETHER))
                .forEach(some ->
                        found.addAll(questions.ask(handle -> handle.createQuery(Tables.ORDERS.select("o") + """
            join unnest(:some) k (id) on o.id = k.id
            where exists (select 1 from order_lines l where l.order_id = o.id and l.cancelled > 0)
            """)
                                .bindArray("some", Long.class, some)
                                .map(Tables.ORDERS)
                                .list())));
        found.sort(Comparator.comparing(Order::id));
        return found;
    }

    /// The orders of a channel among those numbers, by number.
    public Map<String, Order> byNumber(Id<Channel> channel, Collection<String> numbers) {
        var found = new HashMap<String, Order>();
        Rows.slices(numbers.stream())
                .forEach(slice -> questions
                        .ask(handle -> handle.createQuery(Tables.ORDERS.select("o")
                                        + "join unnest(:numbers) n (number)"
                                        + " on o.channel_id = :channel and o.number = n.number")
                                .bind("channel", channel.value())
                                .bindArray("numbers", String.class, slice)
                                .map(Tables.ORDERS)
                                .list())
                        .forEach(order -> found.put(order.number(), order)));
        return Map.copyOf(found);
    }

    /// All orders of a customer, newest first.
    public List<Order> of(Id<Customer> customer) {
        return questions.ask(handle -> handle.createQuery(Tables.ORDERS.select("o")
                        + "where o.customer_id = :customer order by o.placed_at desc, o.id desc")
                .bind("customer", customer.value())
                .map(Tables.ORDERS)
                .list());
    }

    /// The lines of those orders.
    public List<OrderLine> lines(Collection<Id<Order>> orders) {
        return questions.ask(handle -> Rows.withKeys(handle, Tables.ORDER_LINES, "order_id", orders));
    }

    /// The events of those lines, oldest first.
    public List<LineEvent> events(Collection<Id<OrderLine>> lines) {
        return questions.ask(handle -> Rows.withKeys(handle, Tables.LINE_EVENTS, "line_id", lines));
    }

    /// All events since then, oldest first.
    public List<LineEvent> eventsSince(Instant since) {
        return questions.ask(handle -> handle.createQuery(
                        Tables.LINE_EVENTS.select("e") + "where e.at >= :since order by e.at, e.id")
                .bind("since", since)
                .map(Tables.LINE_EVENTS)
                .list());
    }

    /// The owner's choices of who ships those lines.
    public List<LineRoute> routes(Collection<Id<OrderLine>> lines) {
        return questions.ask(handle -> Rows.withKeys(handle, Tables.LINE_ROUTES, "line_id", lines));
    }

    /// Units of orders placed between two moments, the second excluded, by product and by channel; substitutes are
    /// none. Asked in steps of some days, between which others are answered.
    public Map<Id<Product>, Map<Id<Channel>, Integer>> unitsByChannel(Instant from, Instant to) {
        var units = new HashMap<Id<Product>, Map<Id<Channel>, Integer>>();
        for (var start = from; start.isBefore(to); start = start.plus(STEP)) {
            var step = start;
            var end = start.plus(STEP).isBefore(to) ? start.plus(STEP) : to;
            questions.ask(handle -> {
                addUnits(handle, step, end, units);
                return units;
            });
        }
        return units;
    }

    private static void addUnits(
            Handle handle, Instant from, Instant to, Map<Id<Product>, Map<Id<Channel>, Integer>> units) {
        var sold = handle.createQuery("""
            select l.product_id, o.channel_id, l.quantity
            from orders o join order_lines l on l.order_id = o.id
            where o.placed_at >= :from and o.placed_at < :to and l.product_id is not null and l.instead_of is null
            """).bind("from", from).bind("to", to);
        Rows.streamed(
                handle,
                sold,
                row -> units.computeIfAbsent(new Id<>(row.getLong(1)), _ -> new HashMap<>())
                        .merge(new Id<>(row.getLong(2)), row.getInt(3), Math::addExact));
    }

    /// The most units that one order took of each product on each day, of orders placed since then.
    public Map<Id<Product>, Map<LocalDate, Integer>> largestOrders(Instant since) {
        return questions.ask(handle -> {
            var largest = new HashMap<Id<Product>, Map<LocalDate, Integer>>();
            handle.createQuery("""
                select l.product_id, l.ordered_on, sum(l.quantity)
                from orders o join order_lines l on l.order_id = o.id
                where o.placed_at >= :since and l.product_id is not null and l.instead_of is null
                group by l.product_id, l.ordered_on, l.order_id
                """)
                    .bind("since", since)
                    .map((row, _) -> largest.computeIfAbsent(new Id<>(row.getLong(1)), _ -> new HashMap<>())
                            .merge(row.getObject(2, LocalDate.class), Math.toIntExact(row.getLong(3)), Math::max))
                    .forEach(_ -> {});
            return largest;
        });
    }

    /// Customers with the text in name or e-mail, by name; a cancelled search ends soon, with a
    /// `CancellationException`.
    public List<Customer> customersLike(String search, int limit, Progress progress) {
        return new OrderSearch(questions, names, numbers).customers(search, limit, progress);
    }

    /// The customers of those ids.
    public List<Customer> customers(Collection<Id<Customer>> ids) {
        return questions.ask(handle -> Rows.withIds(handle, Tables.CUSTOMERS, ids));
    }

    /// The customers among those keys (`Customer.key`), by key; the first known of each.
    public Map<String, Customer> customersByKey(Collection<String> keys) {
        var found = new HashMap<String, Customer>();
        Rows.slices(keys.stream())
                .forEach(slice -> questions
                        .ask(handle -> handle.createQuery(Tables.CUSTOMERS.select("c")
                                        + "join unnest(:keys) k (text) on c.\"KEY\" = k.text order by c.id")
                                .bindArray("keys", String.class, slice)
                                .map(Tables.CUSTOMERS)
                                .list())
                        .forEach(customer -> found.putIfAbsent(customer.key(), customer)));
        return Map.copyOf(found);
    }
}
