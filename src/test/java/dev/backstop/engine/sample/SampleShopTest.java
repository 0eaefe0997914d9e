package dev.backstop.engine.sample;

import static dev.backstop.engine.sample.GeneratedShop.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.StockPosition;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample shop is full of work on any day, and its numbers agree with each other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleShopTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Map<LocalDate, GeneratedShop> shops = new HashMap<>();

    @Test
    void givesEqualRecordsForTheSameSeedAndDay() {
        var first = GeneratedShop.on(MONDAY).changes();
        var second = GeneratedShop.on(MONDAY).changes();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void givesAnotherShopForAnotherSeed() {
        var first = GeneratedShop.on(MONDAY, 1).all(OrderLine.class);
        var second = GeneratedShop.on(MONDAY, 2).all(OrderLine.class);

        assertThat(second).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-01", "2028-02-29", "2026-12-31", "2027-08-14", "2031-06-08"})
    void isFullOfWorkOnAnyDay(LocalDate today) {
        var shop = on(today);
        var positions = shop.positions();
        var out = positions.values().stream()
                .filter(position -> position.available() <= 0)
                .toList();
        var waiting = new HashSet<Id<Order>>();
        for (var line : shop.openLines()) {
            if (!(state(positions, line) instanceof LineState.Ready)) {
                waiting.add(line.orderId());
            }
        }

        assertThat(shop.all(Product.class)).hasSize(312);
        assertThat(shop.all(Supplier.class)).hasSize(8);
        assertThat(shop.all(Listing.class)).hasSize(855);
        assertThat(shop.all(Order.class)).hasSizeBetween(20_000, 30_000);
        assertThat(shop.all(OrderLine.class)).hasSizeBetween(36_000, 60_000);
        assertThat(shop.all(Order.class).stream().filter(Order::isOpen)).hasSize(46);
        assertThat(waiting).hasSize(11);
        assertThat(out).hasSize(7);
        assertThat(out.stream().filter(position -> position.nextFreeInbound().isPresent()))
                .hasSize(4);
        assertThat(positions.values().stream()
                        .mapToInt(StockPosition::backordered)
                        .sum())
                .isBetween(50, 70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-01", "2028-02-29", "2026-12-31", "2027-08-14"})
    void promisesTooMuchInTwelveListingsAndHidesOneProduct(LocalDate today) {
        var shop = on(today);
        var positions = shop.positions();

        var tooMany = shop.offered().stream()
                .filter(listing -> listing.quantity() > available(positions, listing))
                .toList();
        var hidden = shop.all(Listing.class).stream()
                .filter(listing -> !listing.isOffered() && available(positions, listing) > 0)
                .toList();

        assertThat(tooMany).hasSize(12).allMatch(listing -> available(positions, listing) == 0);
        assertThat(tooMany.stream().map(Listing::channelId).distinct()).hasSize(4);
        assertThat(hidden).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-01", "2028-02-29"})
    void hasFiveCustomersToTellAndHasToldTheOthersTheirPresentDate(LocalDate today) {
        var shop = on(today);
        var positions = shop.positions();
        var told = new HashMap<Id<OrderLine>, NoticeLine>();
        shop.all(NoticeLine.class).forEach(line -> told.put(line.lineId(), line));
        var events = new HashMap<Id<OrderLine>, LineEvent>();
        shop.all(LineEvent.class).forEach(event -> events.put(event.lineId(), event));
        var orders = shop.byId(Order.class);

        var toTell = new HashSet<Id<?>>();
        for (var line : shop.openLines()) {
            var state = state(positions, line);
            if (!(state instanceof LineState.Ready)) {
                var event = known(events, line.id());
                assertThat(event.after()).isEqualTo(state.status());
                assertThat(event.etaAfter()).isEqualTo(state.date().orElse(null));
                assertThat(event.at()).isAfter(known(orders, line.orderId()).placedAt());
                var notice = told.get(line.id());
                if (notice == null
                        || notice.status() != state.status()
                        || !Objects.equals(notice.eta(), event.etaAfter())) {
                    toTell.add(known(orders, line.orderId()).customerId());
                }
            }
        }

        assertThat(toTell).hasSize(5);
        told.keySet().retainAll(shop.openLines().stream().map(OrderLine::id).toList());
        assertThat(told).hasSize(6);
    }

    @Test
    void knowsEveryRecordItRefersToBeforeItRefersToIt() {
        var known = new HashSet<Id<?>>();
        var ids = new HashSet<Long>();
        for (var edit : GeneratedShop.on(MONDAY).changes().edits()) {
            var entity = edit.record();
            assertThat(ids.add(entity.id().value())).isTrue();
            known.add(entity.id());
            for (var component : entity.getClass().getRecordComponents()) {
                if (component.getType() == Id.class) {
                    var reference = value(entity, component);
                    assertThat(reference == null || known.contains(reference))
                            .as("%s of %s", component, entity)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2028-02-29"})
    void keepsALedgerThatNeverFallsBelowNothing(LocalDate today) {
        var shop = on(today);
        var lines = shop.byId(OrderLine.class);
        var onHand = new HashMap<Id<Product>, Integer>();
        var last = shop.all(StockMovement.class).getFirst().at();
        for (var move : shop.all(StockMovement.class)) {
            assertThat(move.at()).isAfterOrEqualTo(last);
            last = move.at();
            assertThat(onHand.merge(move.productId(), move.quantity(), Math::addExact))
                    .isNotNegative();
            if (move.kind() == StockMovement.Kind.SHIPMENT) {
                var line = known(lines, new Id<OrderLine>(Objects.requireNonNull(move.referenceId())));
                assertThat(line.productId()).isEqualTo(move.productId());
                assertThat(line.shipped()).isEqualTo(-move.quantity());
            }
        }
        assertThat(last)
                .isBefore(today.atTime(8, 42).atZone(GeneratedShop.LONDON).toInstant());
    }

    /// Some good sellers were out until a delivery came: who had ordered them waited, was told, and got the goods
    /// on the day they came.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-01", "2028-02-29", "2026-12-31", "2027-08-14"})
    void servedMostOfTheLastThirtyDaysAtOnceAndTheOthersWhenTheGoodsCame(LocalDate today) {
        var shop = on(today);
        var lines = shop.byId(OrderLine.class);
        var orders = shop.byId(Order.class);
        var late = new HashSet<OrderLine>();
        for (var event : shop.all(LineEvent.class)) {
            var line = known(lines, event.lineId());
            if (event.after() == LineStatus.SHIPPED) {
                assertThat(event.at()).isEqualTo(known(orders, line.orderId()).shippedAt());
            }
            late.add(line);
        }
        var month = lines.values().stream()
                .filter(line -> line.orderedOn().isAfter(today.minusDays(31)))
                .toList();
        double asked = month.stream().mapToInt(OrderLine::demand).sum();
        double waited = month.stream()
                .filter(late::contains)
                .mapToInt(OrderLine::demand)
                .sum();

        assertThat(late).containsAll(waiting(shop)).hasSizeGreaterThan(40);
        assertThat(1 - waited / asked).isBetween(0.92, 0.98);
    }

    /// Nobody's stock is negative, and nearly everything but the seven that are out is there in a sensible number.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-01", "2028-02-29", "2026-12-31", "2027-08-14"})
    void holdsTwoToSixMonthsOfSales(LocalDate today) {
        var shop = on(today);
        double value = 0;
        double sold = 0;
        var products = shop.byId(Product.class);
        for (var position : shop.positions().entrySet()) {
            var cost = Objects.requireNonNull(known(products, position.getKey()).unitCost());
            value += cost.toDouble() * position.getValue().available();
        }
        for (var line : shop.all(OrderLine.class)) {
            if (line.orderedOn().isAfter(today.minusDays(365))) {
                sold += Objects.requireNonNull(known(products, line.productId()).unitCost())
                                .toDouble()
                        * line.demand();
            }
        }

        assertThat(value / sold * 12).isBetween(2.0, 6.0);
    }

    @Test
    void bringsDeliveriesAsLateAsEachSupplierIs() {
        var shop = on(MONDAY);
        var received = new HashMap<Id<PurchaseOrder>, LocalDate>();
        for (var line : shop.all(PurchaseOrderLine.class)) {
            if (line.lastReceivedOn() != null) {
                received.put(line.purchaseOrderId(), line.lastReceivedOn());
            }
        }
        var suppliers = shop.byId(Supplier.class);
        var onTime = new TreeMap<String, Integer>();
        var all = new TreeMap<String, Integer>();
        for (var order : shop.all(PurchaseOrder.class)) {
            var day = received.get(order.id());
            if (day != null && day.isAfter(MONDAY.minusYears(1))) {
                String name = known(suppliers, order.supplierId()).name();
                all.merge(name, 1, Integer::sum);
                onTime.merge(name, day.isAfter(order.firstExpectedOn()) ? 0 : 1, Integer::sum);
            }
        }

        assertThat(all.values().stream().mapToInt(Integer::intValue).sum()).isBetween(100, 140);
        assertThat(percent(onTime, all, "Qingshan Homeware")).isBetween(70, 88);
        assertThat(percent(onTime, all, "Haiyun Textiles")).isBetween(62, 80);
        assertThat(percent(onTime, all, "Aire Paper Goods")).isBetween(94, 100);
    }

    @Test
    void commitsAboutHalfTheBudgetToFourOpenPurchaseOrdersOfWhichOneIsNineDaysLate() {
        var shop = on(MONDAY);
        var suppliers = shop.byId(Supplier.class);
        var orders = shop.byId(PurchaseOrder.class);
        double committed = 0;
        for (var line : shop.all(PurchaseOrderLine.class)) {
            var order = known(orders, line.purchaseOrderId());
            if (order.status().isOpen()) {
                var rate = known(suppliers, order.supplierId()).exchangeRate();
                committed += line.unitCost().times(line.outstanding()).toDouble() * rate.doubleValue();
            }
        }
        var open = shop.all(PurchaseOrder.class).stream()
                .filter(order -> order.status().isOpen())
                .toList();

        assertThat(committed).isBetween(5_000.0, 7_000.0);
        assertThat(open)
                .hasSize(4)
                .allMatch(order ->
                        order.expectedOn() != null && !order.expectedOn().isBefore(MONDAY));
        assertThat(open.stream()
                        .map(order -> ChronoUnit.DAYS.between(order.firstExpectedOn(), MONDAY))
                        .filter(days -> days == 9))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-03-01", "2028-02-29", "2026-12-31", "2031-06-08"})
    void hasOneLunarNewYearBehindAndOneAhead(LocalDate today) {
        var closures = on(today).all(Closure.class).stream()
                .filter(closure -> closure.name().equals("Lunar New Year"))
                .toList();

        assertThat(closures).anyMatch(closure -> closure.to().isBefore(today));
        assertThat(closures).anyMatch(closure -> closure.to().isAfter(today));
    }

    @Test
    void closesFromTheFifthToTheNineteenthOfFebruary2027() {
        assertThat(on(MONDAY).all(Closure.class).stream()
                        .filter(closure -> closure.from().equals(LocalDate.of(2027, 2, 5)))
                        .map(Closure::to))
                .hasSize(3)
                .containsOnly(LocalDate.of(2027, 2, 19));
    }

    @Test
    void sellsTheTrendThreeTimesAsFastAsBefore() {
        var shop = on(MONDAY);
        double recent = 0;
        double before = 0;
        for (var line : shop.all(OrderLine.class)) {
            long daysAgo = ChronoUnit.DAYS.between(line.orderedOn(), MONDAY);
            if (line.title().startsWith("Fox night light") && daysAgo > 0) {
                recent += daysAgo <= 7 ? line.quantity() / 7.0 : 0;
                before += daysAgo > 10 && daysAgo <= 40 ? line.quantity() / 30.0 : 0;
            }
        }

        assertThat(recent / before).isBetween(2.4, 4.2);
    }

    @Test
    void listsEverythingInTheOwnShopAndEveryProductSellsOnlyWhereItIsListed() {
        var shop = on(MONDAY);
        var channels = shop.byId(Channel.class);
        var listed = new HashSet<Map.Entry<Id<?>, Id<?>>>();
        int own = 0;
        for (var listing : shop.all(Listing.class)) {
            listed.add(Map.entry(listing.channelId(), listing.productId()));
            own += known(channels, listing.channelId()).kind() == Channel.Kind.SHOPIFY ? 1 : 0;
        }
        var orders = shop.byId(Order.class);
        assertThat(own).isEqualTo(312);
        for (var line : shop.all(OrderLine.class)) {
            assertThat(listed).contains(Map.entry(known(orders, line.orderId()).channelId(), line.productId()));
        }
    }

    @Test
    void keepsTheRowsThatShopifyUpdatesAreWrittenFrom() {
        var shop = on(MONDAY);
        var files = shop.byId(ImportedFile.class);
        var listings = shop.byId(Listing.class);
        var sources = shop.all(ListingSource.class);

        assertThat(sources).hasSize(2 * 312);
        for (var source : sources) {
            var file = known(files, source.fileId());
            var listing = known(listings, source.listingId());
            assertThat(source.cells()).hasSameSizeAs(file.header());
            assertThat(source.cells().get(file.header().indexOf("SKU")))
                    .isEqualTo(listing.sku().value());
            int quantity = file.header()
                    .indexOf(
                            file.format().startsWith("shopify.inventory")
                                    ? "Available (not editable)"
                                    : "Inventory quantity");
            assertThat(source.cells().get(quantity)).isEqualTo(String.valueOf(listing.quantity()));
        }
    }

    private GeneratedShop on(LocalDate today) {
        return shops.computeIfAbsent(today, GeneratedShop::on);
    }

    /// The lines that wait for stock.
    private static List<OrderLine> waiting(GeneratedShop shop) {
        var positions = shop.positions();
        return shop.openLines().stream()
                .filter(line -> !(state(positions, line) instanceof LineState.Ready))
                .toList();
    }

    private static LineState state(Map<Id<Product>, StockPosition> positions, OrderLine line) {
        return known(known(positions, line.productId()).states(), line.id());
    }

    private static int available(Map<Id<Product>, StockPosition> positions, Listing listing) {
        return known(positions, listing.productId()).available();
    }

    private static int percent(Map<String, Integer> part, Map<String, Integer> whole, String name) {
        return 100 * known(part, name) / known(whole, name);
    }

    private static Object value(Object entity, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
