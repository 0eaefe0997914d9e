package dev.backstop.store;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds orders and customers by a part of their number or name, however many there are: first among the newest, which
/// most words find enough of at once, then in a walk through all.
final class OrderSearch {
    private static final int NEWEST = 5_000;

    /// So many keys are asked for at once.
    private static final int FEW = 5_000;

    private final Questions questions;
    private final KeptTexts names;
    private final KeptTexts numbers;

    /// The names of customers and the numbers of orders are kept from one search to the next.
    OrderSearch(Questions questions, KeptTexts names, KeptTexts numbers) {
        this.questions = questions;
        this.names = names;
        this.numbers = numbers;
    }

    /// Shipped and cancelled orders with the text in number or customer name, newest first.
    List<Order> closed(int limit, String search, Progress progress) {
        var text = lower(search.strip());
        var since = text.isEmpty() ? Optional.<Instant>empty() : startOfNewest();
        var newest = closedSince(since.orElse(Instant.EPOCH), limit, text);
        return since.isEmpty() || newest.size() == limit ? newest : closedAmongAll(limit, text, progress);
    }

    /// Customers with the text in name or e-mail, by name.
    List<Customer> customers(String search, int limit, Progress progress) {
        var text = lower(search.strip());
        var first = new TreeSet<>(Comparator.comparing(Named::name).thenComparingLong(Named::id));
        new TableWalk(questions, progress).through("customers", "name, email", row -> {
            var name = row.getString(2);
            if (lower(name).contains(text) || lower(row.getString(3)).contains(text)) {
                keep(first, new Named(name, row.getLong(1)), limit);
            }
        });
        var ids = first.stream().map(each -> new Id<Customer>(each.id())).toList();
        return questions.ask(handle -> Rows.withIds(handle, Tables.CUSTOMERS, ids)).stream()
                .sorted(Comparator.comparing(Customer::name).thenComparing(Customer::id))
                .toList();
    }

    private record Named(String name, long id) {}

    private record Placed(Instant at, long id) {}

    /// When the oldest of the newest orders was placed; empty where there are no others.
    private Optional<Instant> startOfNewest() {
        return questions.ask(handle -> handle.createQuery(
                        "select placed_at from orders order by placed_at desc, id desc limit 1 offset " + NEWEST)
                .mapTo(Instant.class)
                .findOne());
    }

    private List<Order> closedSince(Instant since, int limit, String text) {
        return questions.ask(handle -> handle.createQuery(Tables.ORDERS.select("o") + """
            join customers c on c.id = o.customer_id
            where o.placed_at >= :since and (o.shipped_at is not null or o.cancelled_at is not null)
              and (:text = '' or locate(:text, lower(o.number)) > 0 or locate(:text, lower(c.name)) > 0)
            order by o.placed_at desc, o.id desc
            limit :limit
            """)
                .bind("since", since)
                .bind("text", text)
                .bind("limit", limit)
                .map(Tables.ORDERS)
                .list());
    }

    /// Where few customers are called so and few numbers are like that, orders are asked for by them; else all are gone
    /// through.
    private List<Order> closedAmongAll(int limit, String text, Progress progress) {
        var newest = new TreeSet<>(
                Comparator.comparing(Placed::at).thenComparingLong(Placed::id).reversed());
        var walk = new TableWalk(questions, progress);
        var customers = new HashSet<Long>();
        names.get(() -> namesOfCustomers(walk)).having(text, customers::add);
        var numbered = new HashSet<Long>();
        if (customers.size() <= FEW) {
            numbers.get(new OrderNumbers(questions, progress)::all).having(text, id -> {
                if (numbered.size() <= FEW) {
                    numbered.add(id);
                }
            });
        }
        if (customers.size() > FEW || numbered.size() > FEW) {
            closedAmongAll(limit, text, customers, walk, newest);
        } else {
            closedOf("id", numbered, limit, newest);
            closedOf("customer_id", customers, limit, newest);
        }
        return orders(newest);
    }

    private void closedOf(String column, Set<Long> keys, int limit, NavigableSet<Placed> newest) {
        Rows.slices(keys.stream())
                .forEach(slice -> questions
                        .ask(handle -> handle.createQuery("select o.id, o.placed_at from orders o"
                                        + " join unnest(:keys) k (id) on o." + column + " = k.id"
                                        + " where o.shipped_at is not null or o.cancelled_at is not null")
                                .bindArray("keys", Long.class, slice)
                                .map((row, _) -> new Placed(row.getObject(2, Instant.class), row.getLong(1)))
                                .list())
                        .forEach(placed -> keep(newest, placed, limit)));
    }

    private static void closedAmongAll(
            int limit, String text, Set<Long> customers, TableWalk walk, NavigableSet<Placed> newest) {
        walk.through("orders", "number, customer_id, placed_at, coalesce(shipped_at, cancelled_at)", row -> {
            boolean isFound = row.getObject(5) != null
                    && (lower(row.getString(2)).contains(text) || customers.contains(row.getLong(3)));
            if (isFound) {
                keep(newest, new Placed(row.getObject(4, Instant.class), row.getLong(1)), limit);
            }
        });
    }

    private List<Order> orders(Set<Placed> newest) {
        var ids = newest.stream().map(each -> new Id<Order>(each.id())).toList();
        return questions.ask(handle -> Rows.withIds(handle, Tables.ORDERS, ids)).stream()
                .sorted(Comparator.comparing(Order::placedAt)
                        .thenComparing(Order::id)
                        .reversed())
                .toList();
    }

    private static PackedTexts namesOfCustomers(TableWalk walk) {
        var names = new PackedTexts();
        walk.through("customers", "name", row -> names.add(row.getLong(1), row.getString(2)));
        return names.finish();
    }

    private static <T> void keep(NavigableSet<T> best, T one, int limit) {
        best.add(one);
        if (best.size() > limit) {
            best.pollLast();
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
