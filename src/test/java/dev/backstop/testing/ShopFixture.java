package dev.backstop.testing;

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
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.service.CatalogService;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Store;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A small real shop for tests: a store in memory on Monday 23 November 2026, 11:20 UTC, in pounds, filled one
/// statement at a time.
public final class ShopFixture implements AutoCloseable {
    /// The day of the fixture.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// The moment of the fixture.
    public static final Instant NOW = Instant.parse("2026-11-23T11:20:00Z");

    public static final Currency GBP = Currency.getInstance("GBP");

    public final Store store;
    public final Shop shop;
    public final History history;
    private int orders = 4800;

    public ShopFixture() {
        this(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /// The same settings, of the sample shop or of an owner's own.
    public static ShopSettings sample(ShopSettings of, boolean sample) {
        return new ShopSettings(
                of.id(),
                of.name(),
                of.ownerName(),
                of.address(),
                of.email(),
                of.phone(),
                of.vatNumber(),
                of.currency(),
                of.zone(),
                of.dispatchDays(),
                of.serviceLevel(),
                of.holdingRate(),
                of.orderCost(),
                of.monthlyBudget(),
                of.highSeverity(),
                of.mediumSeverity(),
                sample);
    }

    public ShopFixture(Clock clock) {
        store = Store.inMemory(clock);
        shop = new Shop(store, clock);
        history = new History(shop);
        history.ensureSettings();
        var blank = shop.picture().settings();
        var named = new ShopSettings(
                blank.id(),
                "Harbour Lane Gifts",
                "Ruth Calloway",
                "Unit 4, Harbour Lane, Bristol BS1 0AA",
                "ruth@harbourlane.example",
                "",
                "",
                GBP,
                ZoneId.of("Europe/London"),
                2,
                0.95,
                0.30,
                gbp("18"),
                null,
                400,
                150,
                false);
        history.perform(new ChangeSet(
                Message.of("history.label.newShop"), List.of(Edit.update(ShopSettings.class, blank, named))));
    }

    public static Money gbp(String amount) {
        return Money.of(amount, "GBP");
    }

    /// A product at that price, with so many on the shelf.
    public Product product(String sku, String title, String price, int onHand) {
        var product = priced(sku, title, price);
        new CatalogService(shop, history).saveWithStock(product, onHand);
        return product;
    }

    /// A product at that price, of which nobody has counted how many there are.
    public Product uncounted(String sku, String title, String price) {
        var product = priced(sku, title, price);
        new CatalogService(shop, history).save(product);
        return product;
    }

    private Product priced(String sku, String title, String price) {
        return new Product(
                shop.newId(),
                new Sku(sku),
                title,
                null,
                null,
                "Kitchen",
                gbp(price),
                gbp("2.00"),
                300,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
    }

    /// Books units of a product so many days ago at noon; those of a stock-take were counted.
    public void booked(Product product, int daysAgo, StockMovement.Kind kind, int units) {
        perform(Edit.insert(
                StockMovement.class,
                new StockMovement(
                        shop.newId(),
                        product.id(),
                        kind,
                        units,
                        TODAY.minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC),
                        null,
                        kind == StockMovement.Kind.STOCK_TAKE ? units : null,
                        StockMovement.Basis.ON_HAND,
                        "")));
    }

    public Supplier supplier(String name, String country, int leadTimeDays) {
        var supplier = new Supplier(
                shop.newId(),
                name,
                country,
                "",
                "orders@" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example",
                "",
                "",
                GBP,
                BigDecimal.ONE,
                leadTimeDays,
                3,
                7,
                null,
                "30 days",
                "included",
                "",
                null,
                null,
                null);
        return saved(Supplier.class, supplier);
    }

    public Offer offer(Supplier supplier, Product product, String cost, int moq, int casePack) {
        return saved(
                Offer.class,
                new Offer(
                        shop.newId(),
                        supplier.id(),
                        product.id(),
                        "S-" + product.sku(),
                        gbp(cost),
                        moq,
                        casePack,
                        null,
                        1,
                        true,
                        null,
                        null,
                        null));
    }

    /// A purchase order that was sent a week ago, for one product; no date where the supplier names none.
    public PurchaseOrder purchaseOrder(
            String number, Supplier supplier, Product product, int units, @Nullable LocalDate expectedOn) {
        var order = new PurchaseOrder(
                shop.newId(),
                number,
                supplier.id(),
                PurchaseOrder.Status.SENT,
                TODAY.minusDays(7),
                TODAY.minusDays(7),
                expectedOn,
                expectedOn,
                "");
        var line = new PurchaseOrderLine(
                shop.newId(), order.id(), product.id(), "S-" + product.sku(), units, 0, gbp("2.00"), 1, null, null);
        perform(Edit.insert(PurchaseOrder.class, order), Edit.insert(PurchaseOrderLine.class, line));
        return order;
    }

    public Channel channel(Channel.Kind kind) {
        return shop.picture().channels().stream()
                .filter(channel -> channel.kind() == kind)
                .findFirst()
                .orElseGet(() -> saved(Channel.class, new Channel(shop.newId(), kind, kind.name())));
    }

    public Listing listing(Channel.Kind kind, Product product, int quantity) {
        return listing(kind, product, quantity, NOW);
    }

    /// A listing whose file stated no quantity.
    public Listing silentListing(Channel.Kind kind, Product product) {
        var stated = listing(kind, product, 0);
        var silent = new Listing(
                stated.id(),
                stated.channelId(),
                stated.productId(),
                stated.sku(),
                stated.title(),
                stated.externalKey(),
                null,
                true,
                false,
                Listing.Status.NOT_STATED,
                null,
                null,
                stated.checkedAt(),
                stated.changedAt(),
                null);
        history.perform(new ChangeSet(Message.of("x"), List.of(Edit.update(Listing.class, stated, silent))));
        return silent;
    }

    /// The same, last compared with its channel at that moment.
    public Listing listing(Channel.Kind kind, Product product, int quantity, Instant checkedAt) {
        return saved(
                Listing.class,
                new Listing(
                        shop.newId(),
                        channel(kind).id(),
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
                        checkedAt,
                        NOW,
                        null));
    }

    /// An order of one product, placed so many days ago at noon on the Shopify channel.
    public OrderLine order(String customerName, Product product, int quantity, int daysAgo) {
        var customer = new Customer(
                shop.newId(),
                customerName,
                customerName.toLowerCase(Locale.ROOT).replace(' ', '.') + "@mail.example",
                "",
                "en",
                false);
        var day = TODAY.minusDays(daysAgo);
        var order = Trade.placed(
                shop.newId(),
                channel(Channel.Kind.SHOPIFY).id(),
                "#" + nextNumber(),
                customer.id(),
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                day.plusDays(2));
        var line = new OrderLine(
                shop.newId(),
                order.id(),
                product.id(),
                product.sku().value(),
                product.name(),
                day,
                quantity,
                0,
                0,
                false,
                product.price());
        perform(
                Edit.insert(Customer.class, customer),
                Edit.insert(Order.class, order),
                Edit.insert(OrderLine.class, line));
        return line;
    }

    public void perform(Edit<?>... edits) {
        history.perform(new ChangeSet(Message.of("history.label.newShop"), List.of(edits)));
    }

    private int nextNumber() {
        orders++;
        return orders;
    }

    private <T extends Entity> T saved(Class<T> type, T record) {
        perform(Edit.insert(type, record));
        return record;
    }

    @Override
    public void close() {
        store.close();
    }
}
