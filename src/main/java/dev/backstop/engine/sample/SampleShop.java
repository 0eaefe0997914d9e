package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.OrderPayments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// A made-up gift and home shop in Yorkshire with two years of orders that end this morning, and a full day's work
/// waiting.
///
/// It is made in this order: the suppliers and the products; who plays which part today; what was asked for and
/// what came of it in orders; the purchase orders that replaced what was sold; the ledger, worked out backwards
/// from what should lie on the shelf today; what the channels say of it; and what late customers have been told.
/// Each step has a class of its own. The ledger begins with a count sixty days ago; older orders and deliveries are
/// there for forecasts and supplier scores, and moved stock before that count.
public final class SampleShop {
    static final Currency POUNDS = Currency.getInstance("GBP");

    /// What placing an order costs in pounds, and what holding a pound of stock costs in a year.
    static final int ORDER_COST = 18;

    static final double HOLDING_RATE = 0.30;

    private static final String NAME = "Tidewater Lane Gifts";

    private final ShopCalendar calendar;
    private static final double USUAL_BUDGET = 12_000;
    private static final long BUDGET_STEP = 500;

    private final LongSupplier ids;
    private final List<Edit<?>> edits = new ArrayList<>();

    private SampleShop(ShopCalendar calendar, LongSupplier ids) {
        this.calendar = calendar;
        this.ids = ids;
    }

    /// The shop as inserts in an order in which each record finds what it refers to. The same seed, day, zone and
    /// ids give equal records. `today` ends at 08:42; `ids` gives each record its number.
    public static ChangeSet generate(long seed, LocalDate today, ZoneId zone, LongSupplier ids) {
        var shop = new SampleShop(new ShopCalendar(today, zone), ids);
        shop.fill(new Dice(seed));
        return new ChangeSet(Message.of("sample.change.created", NAME), shop.edits);
    }

    private void fill(Dice dice) {
        var sources = SampleSuppliers.sources(ids);
        sources.forEach(source -> add(Supplier.class, source.supplier()));
        var closures = SampleSuppliers.closures(sources, calendar, ids);
        addAll(Closure.class, closures);
        var channels = addChannels();
        var items = SampleItems.of(sources, calendar, dice.split(), ids);
        items.forEach(item -> add(Product.class, item.product()));
        items.forEach(item -> addAll(Offer.class, item.offers()));

        var demand = new SampleDemand(items, calendar, dice.split());
        var rounds = new SampleRounds(sources, closures, calendar, dice.split());
        var cast = SampleCast.of(items, calendar, demand, rounds, dice.split());
        var gaps = new SampleGaps(items, cast, rounds, calendar, dice.split());
        var baskets = SampleBaskets.of(items, demand.asked(items), cast, calendar, dice.split());
        var customers = new SampleCustomers(dice.split(), ids);
        var sales = new SampleOrders(calendar, demand, cast, gaps, customers, channels, dice.split(), ids).of(baskets);
        var sold = sold(items, baskets);
        var buying = new SampleBuying(items, sold, demand, rounds, cast, gaps, calendar, dice.split());
        var purchases = purchases(sources, items, buying, cast);
        edits.addFirst(Edit.insert(ShopSettings.class, settings(budget(purchases))));
        var ledger = new SampleLedger(items, cast, buying, calendar, dice.split());
        var movements = ledger.movements(sales, purchases, ids);
        var listings = new SampleListings(cast, ledger, calendar, channels, dice.split(), ids).of(items);
        var notices = new SampleNotices(cast, gaps, calendar, purchases, ids);
        notices.add(sales, NAME);

        addAll(Listing.class, listings);
        addFiles(items, listings, channels);
        purchases.forEach(purchase -> add(PurchaseOrder.class, purchase.order()));
        purchases.forEach(purchase -> addAll(PurchaseOrderLine.class, purchase.lines()));
        addAll(Customer.class, customers.all());
        sales.forEach(sale -> add(Order.class, sale.order()));
        sales.forEach(sale -> addAll(OrderLine.class, sale.lines()));
        addAll(StockMovement.class, movements);
        addAll(LineEvent.class, notices.events());
        addAll(Notice.class, notices.notices());
        addAll(NoticeLine.class, notices.noticeLines());
    }

    /// What a month like this one asks for: the usual orders on their way, a plan that does not quite fit, and what
    /// has come in since the month began.
    private Money budget(List<SamplePurchases.Purchase> purchases) {
        double pounds = USUAL_BUDGET;
        for (var purchase : purchases) {
            var payments = OrderPayments.of(purchase.order(), null, calendar.today());
            double rate = purchase.draft().source().supplier().exchangeRate().doubleValue();
            for (var line : purchase.lines()) {
                pounds += payments.shareOfReceived(line)
                        * line.received()
                        * line.unitCost().toDouble()
                        * rate;
            }
        }
        return new Money(BigDecimal.valueOf(Math.round(pounds / BUDGET_STEP) * BUDGET_STEP), POUNDS);
    }

    private ShopSettings settings(Money budget) {
        return new ShopSettings(
                ShopSettings.ONLY,
                NAME,
                "Hannah Prescott",
                "7 Ropewalk Yard\nScarborough YO11 0ZZ\nUnited Kingdom",
                "hello@tidewater-lane.example",
                "+44 1632 960184",
                "GB 000 0000 00",
                POUNDS,
                calendar.zone(),
                2,
                0.95,
                HOLDING_RATE,
                Money.of(String.valueOf(ORDER_COST), "GBP"),
                budget,
                400,
                150,
                true);
    }

    private Map<Channel.Kind, Id<Channel>> addChannels() {
        var channels = new EnumMap<Channel.Kind, Id<Channel>>(Channel.Kind.class);
        add(channels, Channel.Kind.SHOPIFY, "Shopify");
        add(channels, Channel.Kind.ETSY, "Etsy");
        add(channels, Channel.Kind.EBAY, "eBay");
        add(channels, Channel.Kind.AMAZON, "Amazon");
        return channels;
    }

    private void add(Map<Channel.Kind, Id<Channel>> channels, Channel.Kind kind, String name) {
        var channel = new Channel(new Id<>(ids.getAsLong()), kind, name);
        add(Channel.class, channel);
        channels.put(kind, channel.id());
    }

    private void addFiles(List<SampleItem> items, List<Listing> listings, Map<Channel.Kind, Id<Channel>> channels) {
        var shopify = channels.get(Channel.Kind.SHOPIFY);
        var own = listings.stream()
                .filter(listing -> listing.channelId().equals(shopify))
                .toList();
        var files = new SampleFiles(items, own, calendar, ids);
        addAll(ImportedFile.class, files.files());
        addAll(ListingSource.class, files.sources());
    }

    private List<SamplePurchases.Purchase> purchases(
            List<SampleSuppliers.Source> sources, List<SampleItem> items, SampleBuying buying, SampleCast cast) {
        var drafts = new ArrayList<SamplePurchases.Draft>();
        sources.forEach(source -> drafts.addAll(buying.received(source)));
        drafts.addAll(new OpenPurchases(items, cast, calendar).drafts(sources));
        return SamplePurchases.numbered(drafts, ids);
    }

    /// Units asked for by item and day.
    private int[][] sold(List<SampleItem> items, List<Basket> baskets) {
        var sold = new int[items.size()][ShopCalendar.HISTORY_DAYS + 1];
        for (var basket : baskets) {
            int day = calendar.index(calendar.day(basket.placedAt()));
            for (var line : basket.lines()) {
                sold[line.item().index()][day] += line.quantity();
            }
        }
        return sold;
    }

    private <T extends Entity> void addAll(Class<T> type, List<T> records) {
        records.forEach(entity -> add(type, entity));
    }

    private <T extends Entity> void add(Class<T> type, T entity) {
        edits.add(Edit.insert(type, entity));
    }
}
