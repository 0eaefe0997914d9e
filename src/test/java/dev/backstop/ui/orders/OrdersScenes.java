package dev.backstop.ui.orders;

import static dev.backstop.testing.ShopFixture.TODAY;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.orders.DropshipService;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.orders.PaperService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.Trade;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A shop with orders in every state, for looking at and for tests of the screen.
final class OrdersScenes {
    private final ShopFixture fixture;
    private final Map<String, Product> products;
    private int number = 4800;

    private OrdersScenes(ShopFixture fixture) {
        this.fixture = fixture;
        products = Map.of(
                "CASES", fixture.product("CASES", "Pack of 72 paper cake cases", "2.95", 900),
                "JUMBO", fixture.product("JUMBO", "Jumbo bag, red spots", "4.95", 500),
                "TINS", fixture.product("TINS", "Set of 3 cake tins, pantry design", "14.95", 200),
                "HEART", fixture.product("HEART", "White hanging heart with candle", "3.95", 0),
                "STAND", fixture.product("STAND", "Tall cake stand, 3 tiers", "24.95", 0),
                "JAM", fixture.product("JAM", "Jam making set with jars", "16.50", 0));
        var yiwu = fixture.supplier("Yiwu Homeware", "CN", 40);
        var leeds = fixture.supplier("Leeds Paper Goods", "GB", 9);
        var stoke = fixture.supplier("Stoke Kitchenware", "GB", 21);
        fixture.purchaseOrder("PO-1045", leeds, product("HEART"), 120, LocalDate.of(2026, 12, 4));
        fixture.purchaseOrder("PO-1047", yiwu, product("STAND"), 48, LocalDate.of(2026, 12, 11));
        fixture.offer(stoke, product("JAM"), "7.20", 12, 6);
        fixture.offer(yiwu, product("JAM"), "5.10", 48, 24);
        fixture.offer(yiwu, product("STAND"), "9.80", 12, 12);
    }

    /// Fills the shop: one order with lines in every state, some that wait, one told, some ready, one shipped.
    static void fill(ShopFixture fixture) {
        var scenes = new OrdersScenes(fixture);
        var kettle = scenes.order(
                "The Copper Kettle",
                Channel.Kind.SHOPIFY,
                5,
                Map.of("CASES", 10, "JUMBO", 12, "TINS", 8, "HEART", 24, "STAND", 6, "JAM", 2));
        scenes.ship(kettle, "CASES");
        scenes.order("Petal & Pine Florist", Channel.Kind.SHOPIFY, 7, Map.of("TINS", 9, "HEART", 20));
        scenes.order("Priya Nair", Channel.Kind.ETSY, 4, Map.of("JUMBO", 2, "STAND", 4));
        scenes.order("Tom Ashdown", Channel.Kind.AMAZON, 2, Map.of("STAND", 2));
        scenes.tell(scenes.order("Grace Oyelaran", Channel.Kind.ETSY, 9, Map.of("HEART", 2)));
        scenes.order("Wren Cottage Tea Rooms", Channel.Kind.SHOPIFY, 0, Map.of("JUMBO", 20, "TINS", 4));
        scenes.order("Jonas Keller", Channel.Kind.ETSY, 0, Map.of("CASES", 6));
        scenes.order("Nadia Farouk", Channel.Kind.EBAY, 1, Map.of("CASES", 2, "JUMBO", 1));
        var shipped = scenes.order("Harriet Lowe", Channel.Kind.SHOPIFY, 3, Map.of("JUMBO", 3));
        new OrderService(fixture.shop, fixture.history).shipAvailable(shipped.id());
    }

    /// The services the screen works with, over that shop.
    static OrderServices services(ShopFixture fixture) {
        var messages = new MessageService(fixture.shop, fixture.history, Fx.texts()::text);
        return new OrderServices(
                fixture.shop,
                new OrderService(fixture.shop, fixture.history),
                new OrderArchive(fixture.shop),
                messages,
                messages.consolations(),
                new DropshipService(fixture.shop, fixture.history),
                new PlanService(fixture.shop, fixture.history, new Forecasts(fixture.shop)));
    }

    /// Paper that is never asked where to go.
    static PrintPreview paper(ShopFixture fixture, Texts texts, Work work, Layers layers) {
        var service = new PaperService(fixture.shop, texts::text, Locale.UK);
        return new PrintPreview(service, work, texts, layers, _ -> Optional.empty());
    }

    private Product product(String sku) {
        return Objects.requireNonNull(products.get(sku));
    }

    private Order order(String name, Channel.Kind channel, int daysAgo, Map<String, Integer> items) {
        var customer = new Customer(
                fixture.shop.newId(),
                name,
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@mail.example",
                "",
                "en",
                items.size() > 3);
        var day = TODAY.minusDays(daysAgo);
        number++;
        var order = Trade.placed(
                fixture.shop.newId(),
                fixture.channel(channel).id(),
                "#" + number,
                customer.id(),
                day.atTime(LocalTime.of(9, 32)).toInstant(ZoneOffset.UTC),
                day.plusDays(3));
        var edits =
                new ArrayList<Edit<?>>(List.of(Edit.insert(Customer.class, customer), Edit.insert(Order.class, order)));
        items.keySet().stream()
                .sorted()
                .forEach(sku -> edits.add(Edit.insert(
                        OrderLine.class,
                        new OrderLine(
                                fixture.shop.newId(),
                                order.id(),
                                product(sku).id(),
                                sku,
                                product(sku).title(),
                                day,
                                Objects.requireNonNull(items.get(sku)),
                                0,
                                0,
                                false,
                                product(sku).price()))));
        fixture.perform(edits.toArray(Edit<?>[]::new));
        return order;
    }

    /// One line leaves as an earlier parcel.
    private void ship(Order order, String sku) {
        var line = fixture.shop.picture().linesOf(order).stream()
                .filter(l -> l.sku().equals(sku))
                .findFirst()
                .orElseThrow();
        fixture.perform(Edit.update(OrderLine.class, line, line.withShipped(line.quantity())));
    }

    /// The customer is told what the order's lines are now.
    private void tell(Order order) {
        var notice = new Notice(
                fixture.shop.newId(),
                order.customerId(),
                Notice.Kind.BACKORDER,
                "Your order " + order.number(),
                "…",
                ShopFixture.NOW,
                ShopFixture.NOW,
                Notice.Way.MAIL_PROGRAM);
        fixture.perform(Edit.insert(Notice.class, notice));
        for (var line : fixture.shop.picture().linesOf(order)) {
            LineState state = fixture.shop.picture().state(line);
            if (state.status() == LineStatus.BACKORDERED) {
                var said = new NoticeLine(
                        fixture.shop.newId(),
                        notice.id(),
                        line.id(),
                        state.status(),
                        state.date().orElse(null));
                fixture.perform(Edit.insert(NoticeLine.class, said));
            }
        }
    }
}
