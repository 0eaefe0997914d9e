package dev.backstop.bench;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.domain.value.Sku;
import dev.backstop.store.Store;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A shop as large as Backstop promises to be quick with, made up from a seed: two years of orders, three listings
/// a product, forty suppliers, some hundred purchase orders on their way, customers who wait.
final class LargeShop {
    private static final int SET = 30_000;
    private static final int DAYS = 730;
    private static final Currency GBP = Currency.getInstance("GBP");

    private final Store store;
    private final Instant now;
    private final LocalDate today;
    private final Random random = new Random(11);
    private final List<Product> products = new ArrayList<>();
    private final List<Supplier> suppliers = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final Map<Id<Product>, Integer> sold = new HashMap<>();
    private final List<Edit<?>> edits = new ArrayList<>();

    /// How much of what there is: offers are those of each product, purchases those that are on their way.
    record Size(int skus, int lines, int offers, int purchases) {}

    private LargeShop(Store store, Instant now) {
        this.store = store;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /// Fills an empty store with so many products, each with one offer, and about so many order lines.
    static void fill(Store store, int skus, int lines, Instant now) {
        fill(store, new Size(skus, lines, 1, 200), now);
    }

    /// Fills an empty store with about so much.
    static void fill(Store store, Size size, Instant now) {
        var shop = new LargeShop(store, now);
        shop.basics();
        for (int i = 0; i < size.skus(); i++) {
            shop.product(i, size.offers());
        }
        shop.purchases(size.purchases());
        for (int i = 0; i < size.lines() / 2; i++) {
            shop.order(i, size.lines() / 2);
        }
        shop.receipts();
        shop.save();
    }

    private void basics() {
        add(ShopSettings.class, ShopSettings.blank(GBP, ZoneId.of("Europe/London")));
        for (var kind : List.of(Channel.Kind.SHOPIFY, Channel.Kind.ETSY, Channel.Kind.EBAY)) {
            channels.add(add(Channel.class, new Channel(store.newId(), kind, kind.name())));
        }
        for (int i = 0; i < 40; i++) {
            suppliers.add(add(
                    Supplier.class,
                    new Supplier(
                            store.newId(),
                            "Supplier " + i,
                            "GB",
                            "",
                            "orders@supplier" + i + ".example",
                            "",
                            "",
                            GBP,
                            BigDecimal.ONE,
                            10 + i,
                            3,
                            7,
                            null,
                            "30 days",
                            "included",
                            "",
                            null,
                            null,
                            null)));
        }
    }

    private void product(int i, int offers) {
        var price = Money.of(3 + i % 50 + ".99", "GBP");
        var product = add(
                Product.class,
                new Product(
                        store.newId(),
                        new Sku("SKU-" + i),
                        "Product number " + i,
                        null,
                        null,
                        "Things",
                        price,
                        Money.of(1 + i % 20 + ".50", "GBP"),
                        300,
                        Product.Fulfilment.STOCKED,
                        null,
                        null,
                        null));
        products.add(product);
        for (var channel : channels) {
            add(Listing.class, listing(product, channel, random.nextInt(12)));
        }
        int first = random.nextInt(suppliers.size());
        for (int rank = 1; rank <= offers; rank++) {
            add(Offer.class, offer(product, suppliers.get((first + 7 * (rank - 1)) % suppliers.size()), rank));
        }
        moved(product.id(), StockMovement.Kind.STOCK_TAKE, random.nextInt(60), now.minusSeconds(DAYS * 86_400L), null);
        saveWhenMany();
    }

    private Listing listing(Product product, Channel channel, int quantity) {
        return new Listing(
                store.newId(),
                channel.id(),
                product.id(),
                product.sku(),
                product.name(),
                product.sku().key(),
                quantity,
                true,
                false,
                quantity > 0 ? Listing.Status.IN_STOCK : Listing.Status.OUT_OF_STOCK,
                null,
                null,
                now.minusSeconds(random.nextInt(6) * 86_400L),
                now,
                null);
    }

    private Offer offer(Product product, Supplier supplier, int rank) {
        return new Offer(
                store.newId(),
                supplier.id(),
                product.id(),
                "S-" + product.sku(),
                Money.of("2.40", "GBP"),
                12,
                6,
                null,
                rank,
                true,
                null,
                null,
                null);
    }

    private void purchases(int many) {
        for (int i = 0; i < many; i++) {
            var expected = today.plusDays(random.nextInt(40) - 5L);
            var order = add(
                    PurchaseOrder.class,
                    new PurchaseOrder(
                            store.newId(),
                            "PO-" + (1000 + i),
                            suppliers.get(i % suppliers.size()).id(),
                            PurchaseOrder.Status.SENT,
                            today.minusDays(20),
                            today.minusDays(20),
                            expected,
                            expected,
                            ""));
            for (int line = 0; line < 10; line++) {
                var product = any();
                add(
                        PurchaseOrderLine.class,
                        new PurchaseOrderLine(
                                store.newId(),
                                order.id(),
                                product.id(),
                                "S-" + product.sku(),
                                24,
                                0,
                                Money.of("2.40", "GBP"),
                                6,
                                null,
                                null));
            }
        }
    }

    /// The n-th of all orders, two lines each; the last three thousand at most are open.
    private void order(int n, int all) {
        var at = now.minusSeconds((long) ((double) (all - n) / all * DAYS * 86_400));
        boolean open = n >= all - Math.min(1500, all / 50);
        var customer = add(
                Customer.class,
                new Customer(store.newId(), "Customer " + n, "c" + n + "@example.com", "", "en", false));
        var order = add(
                Order.class,
                new Order(
                        store.newId(),
                        channels.get(random.nextInt(channels.size())).id(),
                        "#" + n,
                        customer.id(),
                        at,
                        null,
                        "paid",
                        false,
                        false,
                        "1 High Street, York",
                        "GB",
                        "",
                        open ? null : at.plusSeconds(3_600),
                        null,
                        false));
        line(order, any(), at, open);
        line(order, any(), at, open);
        saveWhenMany();
    }

    private void line(Order order, Product product, Instant at, boolean open) {
        int quantity = 1 + random.nextInt(3);
        var line = add(
                OrderLine.class,
                new OrderLine(
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
                        product.price()));
        if (!open) {
            sold.merge(product.id(), quantity, Integer::sum);
            moved(
                    product.id(),
                    StockMovement.Kind.SHIPMENT,
                    -quantity,
                    at,
                    line.id().value());
        }
    }

    /// What was shipped had come in before.
    private void receipts() {
        sold.forEach((product, units) ->
                moved(product, StockMovement.Kind.RECEIPT, units, now.minusSeconds((DAYS - 1) * 86_400L), null));
    }

    /// Some products sell far more than others.
    private Product any() {
        double lot = random.nextDouble();
        return products.get((int) (lot * lot * lot * products.size()));
    }

    private void moved(Id<Product> product, StockMovement.Kind kind, int units, Instant at, Long source) {
        add(
                StockMovement.class,
                new StockMovement(
                        store.newId(),
                        product,
                        kind,
                        units,
                        at,
                        source,
                        kind == StockMovement.Kind.STOCK_TAKE ? units : null,
                        StockMovement.Basis.ON_HAND,
                        ""));
    }

    private <T extends Entity> T add(Class<T> type, T record) {
        edits.add(Edit.insert(type, record));
        return record;
    }

    private void saveWhenMany() {
        if (edits.size() >= SET) {
            save();
        }
    }

    private void save() {
        store.apply(new ChangeSet(Message.of("store.test"), List.copyOf(edits)), Progress.NONE);
        edits.clear();
    }
}
