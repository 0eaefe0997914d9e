package dev.backstop.bench;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.Services;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.catalog.CatalogLines;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.listings.ListingsViewModel;
import dev.backstop.ui.messages.MessagesContext;
import dev.backstop.ui.messages.MessagesViewModel;
import dev.backstop.ui.messages.Outbox;
import dev.backstop.ui.orders.OrdersViewModel;
import dev.backstop.ui.purchasing.PurchasingServices;
import dev.backstop.ui.purchasing.PurchasingViewModel;
import dev.backstop.ui.suppliers.SuppliersServices;
import dev.backstop.ui.suppliers.SuppliersViewModel;
import dev.backstop.ui.today.TodayViewModel;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the owner of an open shop waits for, one after the other: pages, searches, changes and their pages.
final class ScaleRun {
    private final OpenShop open;
    private final Shop shop;
    private final Services services;
    private final OrderArchive archive;
    private final Waits waits;
    private final Map<String, Runnable> pages = new LinkedHashMap<>();

    ScaleRun(OpenShop open, Waits waits) {
        this.open = open;
        this.waits = waits;
        shop = open.shop();
        services = new Services(open, message -> message.key(), Locale.UK);
        archive = new OrderArchive(shop);
        var texts = new Texts(Locale.ENGLISH, shop.clock());
        var work = Work.direct(new Thrown());
        var outbox = Outbox.of(_ -> {}, _ -> Optional.empty());
        pages.put("today", new TodayViewModel(shop, services.today(), work, texts, _ -> {})::refresh);
        pages.put("catalog", new CatalogLines(services.plans()).refresh(shop, work));
        pages.put("suppliers", new SuppliersViewModel(SuppliersServices.of(shop, services), work, texts)::refresh);
        pages.put("orders", new OrdersViewModel(shop, archive, work)::refresh);
        pages.put("purchasing", new PurchasingViewModel(PurchasingServices.of(shop, services), work, texts)::refresh);
        pages.put(
                "listings", new ListingsViewModel(shop, services.listings(), services.updates(), work, texts)::refresh);
        pages.put(
                "messages",
                new MessagesViewModel(
                        new MessagesContext(shop, open.history(), services.messages(), texts, work, outbox))::refresh);
    }

    void run(Path scratch) {
        waits.watch(open.store());
        waits.of("renew forecasts", () -> services.forecasts().renew(shop.picture(), Progress.NONE));
        for (var round : List.of("first", "again")) {
            pages.forEach((name, refresh) -> waits.of(name + " page, " + round, refresh));
        }
        searches();
        edits();
        storm();
        new ScaleImport(open, services, waits).run(scratch);
        waits.of("backup", () -> open.store().backup(scratch.resolve("backup.zip")));
        waits.of("trial of service", () -> services.plans().trialShift().tryService(shop.picture(), Progress.NONE));
        waits.of("accuracy", () -> services.accuracy().report(shop.picture(), Progress.NONE));
    }

    private void searches() {
        waits.of("shipped orders", () -> archive.closed(200, ""));
        waits.of("shipped orders, a common word", () -> archive.closed(200, "customer"));
        waits.of("shipped orders, an old number", () -> archive.closed(200, "#1234"));
        waits.of("shipped orders, a rare name", () -> archive.closed(200, "customer 77123"));
        waits.of("shipped orders, nothing", () -> archive.closed(200, "no such thing"));
        waits.of("customers", () -> archive.customers("customer 77123", 8, Progress.NONE));
        var old = archive.closed(1, "#1234").getFirst();
        waits.of("an order of long ago", () -> {
            var filed = archive.order(old.order().id()).orElseThrow();
            archive.shipments(filed);
            archive.noticesAbout(filed);
            archive.recordOf(
                    filed.order().customerId(),
                    shop.picture().today().minusYears(1),
                    filed.order().id());
        });
        waits.of("next order number", () -> archive.nextNumber(old.order().channelId()));
        waits.of(
                "ledger of a product",
                () -> services.catalog().ledger(products().getFirst().id()));
    }

    private void edits() {
        var product = products().get(77);
        all("stock count", () -> services.catalog().countStock(product.id(), 31, ""));
        all("price", () -> services.catalog().save(dearer(product)));
        all("order shipped", () -> services.orders().shipAvailable(ready()));
        all("receipt", this::receive);
        all("undo", open.history()::undo);
        all("order entered", this::enter);
        all(
                "stock count of a bestseller",
                () -> services.catalog().countStock(products().getFirst().id(), 77, ""));
        all("day passed", open.history()::lookAgain);
    }

    private void all(String what, Runnable edit) {
        waits.of(what, edit);
        pages.forEach((name, refresh) -> waits.of(what + " → " + name, refresh));
    }

    /// An hour's work: counts and their undoing, each followed by the page of the day.
    private void storm() {
        waits.heap("heap before");
        waits.of("1,000 counts, each taken back", () -> {
            for (int i = 0; i < 1_000; i++) {
                services.catalog().countStock(products().get(i * 7).id(), i % 40, "");
                open.history().undo();
            }
        });
        pages.values().forEach(Runnable::run);
        waits.heap("heap after");
    }

    private void receive() {
        var order = shop.picture().purchaseOrders().stream()
                .filter(each -> each.status().isOpen())
                .findFirst()
                .orElseThrow();
        var line = shop.picture().linesOf(order).stream()
                .filter(each -> each.outstanding() > 0)
                .findFirst()
                .orElseThrow();
        services.purchasing()
                .receive(order.id(), Map.of(line.id(), 1), shop.picture().today());
    }

    private void enter() {
        var product = products().get(501);
        var customer = new Customer(shop.newId(), "Nora New", "nora@example.com", "", "en", false);
        var channel = services.orders().channelForHand("Stall");
        Id<Order> id = shop.newId();
        var order = new Order(
                id,
                channel.id(),
                archive.nextNumber(channel.id()),
                customer.id(),
                shop.now(),
                null,
                "paid",
                false,
                false,
                "",
                "GB",
                "",
                null,
                null,
                false);
        var line = new OrderLine(
                shop.newId(),
                id,
                product.id(),
                product.sku().value(),
                product.title(),
                shop.picture().today(),
                1,
                0,
                0,
                false,
                product.price());
        services.orders().save(new OrderService.Entry(customer, channel, order, List.of(line)));
    }

    private Id<Order> ready() {
        var picture = shop.picture();
        return picture.orders().stream()
                .filter(order -> picture.linesOf(order).stream()
                        .allMatch(line -> picture.state(line) instanceof LineState.Ready))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Product dearer(Product p) {
        return new Product(
                p.id(),
                p.sku(),
                p.title(),
                p.variant(),
                p.barcode(),
                p.category(),
                p.price().plus(p.price()),
                p.unitCost(),
                p.weightGrams(),
                p.fulfilment(),
                p.serviceLevel(),
                p.firstSoldOn(),
                p.retiredOn());
    }

    private List<Product> products() {
        return List.copyOf(shop.picture().products());
    }
}
