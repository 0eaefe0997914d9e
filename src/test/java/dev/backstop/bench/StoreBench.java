package dev.backstop.bench;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.domain.value.Sku;
import dev.backstop.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Times the store with many order lines and prints one JSON line for each number of lines.
///
/// Arguments: the numbers of order lines, default 100000 and 1000000. Three lines make an order; 10,000
/// products at most; the last thirtieth of the orders is open; each set of 100,000 lines is one change set.
final class StoreBench {
    private static final int SET = 100_000;
    private static final Instant START = Instant.parse("2024-11-23T08:00:00Z");

    private final Store store;
    private final int lines;
    private final Random random = new Random(7);
    private final List<Product> products = new ArrayList<>();
    private final Channel channel;

    private StoreBench(Store store, int lines) {
        this.store = store;
        this.lines = lines;
        this.channel = new Channel(store.newId(), Channel.Kind.SHOPIFY, "Shop");
    }

    public static void main(String[] args) throws Exception {
        var sizes = args.length == 0 ? List.of("100000", "1000000") : List.of(args);
        for (var size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int lines) throws Exception {
        var folder = Files.createTempDirectory("store-bench");
        var file = folder.resolve("shop");
        long created = time(() -> Store.open(file, Clock.systemUTC()).close());
        var filling = Store.open(file, Clock.systemUTC());
        long applied = new StoreBench(filling, lines).fill();
        long closing = time(filling::close);
        var opened = new Store[1];
        long opening = time(() -> opened[0] = Store.open(file, Clock.systemUTC()));
        try (var store = opened[0]) {
            long first = time(store::records);
            long second = time(store::records);
            var numbers = numbers(lines);
            var channel = store.records().channels().getFirst().id();
            long byNumber =
                    time(() -> require(store.orders().byNumber(channel, numbers).size() == numbers.size()));
            var keys = numbers.stream()
                    .map(number -> "c" + number.substring(1) + "@example.com")
                    .toList();
            long byKey = time(() -> require(!store.orders().customersByKey(keys).isEmpty()));
            long closed = time(() -> require(!store.orders().closed(200, "").isEmpty()));
            long searched = time(() -> store.orders().closed(200, "no such thing"));
            long backup = time(() -> store.backup(folder.resolve("backup.zip")));
            System.out.printf(
                    Locale.ROOT,
                    "{\"lines\": %d, \"create_ms\": %d, \"apply_ms\": %d, \"apply_100k_ms\": %d, \"close_ms\": %d,"
                            + " \"open_ms\": %d, \"records_ms\": %d, \"records_again_ms\": %d, \"orders_by_number\": %d,"
                            + " \"by_number_ms\": %d, \"customers_by_key_ms\": %d, \"closed_ms\": %d, \"search_ms\": %d,"
                            + " \"backup_ms\": %d, \"file_mb\": %d, \"backup_mb\": %d, \"heap_mb\": %d}%n",
                    lines,
                    created,
                    applied,
                    applied * SET / lines,
                    closing,
                    opening,
                    first,
                    second,
                    numbers.size(),
                    byNumber,
                    byKey,
                    closed,
                    searched,
                    backup,
                    megabytes(folder.resolve("shop.mv.db")),
                    megabytes(folder.resolve("backup.zip")),
                    heap());
        }
    }

    private long fill() {
        var basics = new ArrayList<Edit<?>>();
        basics.add(Edit.insert(Channel.class, channel));
        for (int i = 0; i < Math.min(10_000, Math.max(100, lines / 100)); i++) {
            var product = new Product(
                    store.newId(),
                    new Sku("SKU-" + i),
                    "Product number " + i,
                    null,
                    null,
                    "Things",
                    price(i),
                    null,
                    null,
                    Product.Fulfilment.STOCKED,
                    null,
                    null,
                    null);
            products.add(product);
            basics.add(Edit.insert(Product.class, product));
        }
        apply(basics);
        long applied = 0;
        for (int from = 0; from < lines; from += SET) {
            var edits = edits(from / 3, Math.min(lines, from + SET) / 3);
            applied += time(() -> apply(edits));
        }
        return applied;
    }

    private List<Edit<?>> edits(int firstOrder, int afterLast) {
        var customers = new ArrayList<Edit<?>>();
        var orders = new ArrayList<Edit<?>>();
        var orderLines = new ArrayList<Edit<?>>();
        var shipments = new ArrayList<Edit<?>>();
        int orderCount = lines / 3;
        for (int i = firstOrder; i < afterLast; i++) {
            var at = START.plusSeconds(i * (730L * 86_400 / orderCount));
            boolean open = i > orderCount - orderCount / 30;
            var customer = new Customer(store.newId(), "Customer " + i, "c" + i + "@example.com", "", "en", false);
            customers.add(Edit.insert(Customer.class, customer));
            var order = new Order(
                    store.newId(),
                    channel.id(),
                    "#" + i,
                    customer.id(),
                    at,
                    null,
                    "paid",
                    false,
                    false,
                    "1 High Street, York",
                    "GB",
                    "",
                    open ? null : at.plusSeconds(86_400),
                    null,
                    false);
            orders.add(Edit.insert(Order.class, order));
            for (int n = 0; n < 3; n++) {
                addLine(order, at, open, orderLines, shipments);
            }
        }
        customers.addAll(orders);
        customers.addAll(orderLines);
        customers.addAll(shipments);
        return customers;
    }

    private void addLine(Order order, Instant at, boolean open, List<Edit<?>> orderLines, List<Edit<?>> shipments) {
        var product = products.get(random.nextInt(products.size()));
        int quantity = 1 + random.nextInt(3);
        var line = new OrderLine(
                store.newId(),
                order.id(),
                product.id(),
                product.sku().value(),
                product.title(),
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                quantity,
                open ? 0 : quantity,
                0,
                false,
                product.price());
        orderLines.add(Edit.insert(OrderLine.class, line));
        if (!open) {
            shipments.add(Edit.insert(
                    StockMovement.class,
                    new StockMovement(
                            store.newId(),
                            product.id(),
                            StockMovement.Kind.SHIPMENT,
                            -quantity,
                            at,
                            line.id().value(),
                            null,
                            StockMovement.Basis.ON_HAND,
                            "")));
        }
    }

    private void apply(List<Edit<?>> edits) {
        store.apply(new ChangeSet(Message.of("store.test"), edits), Progress.NONE);
    }

    private static List<String> numbers(int lines) {
        var numbers = new ArrayList<String>();
        int orders = lines / 3;
        int step = Math.max(1, orders / 50_000);
        for (int i = 0; i < orders && numbers.size() < 50_000; i += step) {
            numbers.add("#" + i);
        }
        return numbers;
    }

    private static Money price(int i) {
        return Money.of(i % 50 + ".99", "GBP");
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("The store gave a wrong answer");
        }
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long megabytes(Path file) throws IOException {
        return Files.size(file) >> 20;
    }

    /// The heap the machine has taken so far, at most its limit.
    private static long heap() {
        return Runtime.getRuntime().totalMemory() >> 20;
    }
}
