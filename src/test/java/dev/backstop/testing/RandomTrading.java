package dev.backstop.testing;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.CatalogService;
import dev.backstop.service.SettingsService;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.service.purchasing.SupplierService.OpenDates;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Receipt;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/// A shop that trades at random: one step after the other, each something that an owner, a customer or time does.
public final class RandomTrading {
    private static final List<Channel.Kind> CHANNELS =
            List.of(Channel.Kind.SHOPIFY, Channel.Kind.ETSY, Channel.Kind.EBAY);

    private final ShopFixture shop;
    private final MovingClock clock;
    private final Random random;
    private final List<Step> steps = List.of(
            new Step("counts stock", this::count),
            new Step("sells", this::sell),
            new Step("sells again", this::sell),
            new Step("ships", this::ship),
            new Step("cancels an order", this::cancel),
            new Step("buys", this::buy),
            new Step("plans a quantity", this::plan),
            new Step("takes a planned quantity back", this::unplan),
            new Step("receives", this::receive),
            new Step("moves a delivery", this::moveDelivery),
            new Step("cancels a purchase", this::cancelPurchase),
            new Step("lists", this::list),
            new Step("changes a listing", this::changeListing),
            new Step("lists an unknown SKU", this::listUnknown),
            new Step("changes a price", this::changePrice),
            new Step("retires", this::retire),
            new Step("adds a product", this::addProduct),
            new Step("offers", this::offer),
            new Step("stops a supplier", this::stopSupplier),
            new Step("closes a supplier", this::closeSupplier),
            new Step("changes the terms", this::changeTerms),
            new Step("writes off", this::writeOff),
            new Step("undoes", this::undo),
            new Step("does again", this::redo),
            new Step("waits", this::waitHours));

    private record Step(String name, Runnable does) {}

    public RandomTrading(ShopFixture shop, MovingClock clock, long seed) {
        this.shop = shop;
        this.clock = clock;
        this.random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            shop.supplier("Supplier " + i, i == 0 ? "CN" : "GB", 5 + 10 * i);
        }
        for (int i = 0; i < 12; i++) {
            addProduct();
            offer();
            list();
        }
        for (int i = 0; i < 40; i++) {
            sell();
        }
    }

    /// Does something; gives what. What the shop refuses is nothing done.
    public String step() {
        var step = steps.get(random.nextInt(steps.size()));
        try {
            step.does().run();
        } catch (Problem _) {
            return step.name() + ", refused";
        }
        return step.name();
    }

    private void count() {
        new CatalogService(shop.shop, shop.history).countStock(product().id(), random.nextInt(30), "");
    }

    private void sell() {
        shop.order("Customer " + random.nextInt(50), product(), 1 + random.nextInt(4), random.nextInt(200));
    }

    private void ship() {
        any(
                picture().orders().stream().filter(order -> order.isOpen()).toList(),
                order -> new OrderService(shop.shop, shop.history).shipAvailable(order.id()));
    }

    private void cancel() {
        any(
                picture().orders().stream().filter(order -> order.isOpen()).toList(),
                order -> new OrderService(shop.shop, shop.history)
                        .cancel(order.id(), OrderService.CancelledBy.CUSTOMER));
    }

    private void buy() {
        var expected = random.nextInt(4) == 0 ? null : ShopFixture.TODAY.plusDays(random.nextInt(30) - 4L);
        shop.purchaseOrder(purchasing().nextNumber(), supplier(), product(), 5 + random.nextInt(40), expected);
    }

    private void plan() {
        plans().choices().choose(product().id(), random.nextInt(3) == 0 ? 0 : 5 + random.nextInt(200));
    }

    private void unplan() {
        any(picture().plannedQuantities(), planned -> plans().choices().unchoose(planned.productId()));
    }

    private PlanService plans() {
        return new PlanService(shop.shop, shop.history, new Forecasts(shop.shop));
    }

    private void receive() {
        any(open(), order -> {
            var units = new HashMap<Id<PurchaseOrderLine>, Integer>();
            for (var line : picture().linesOf(order)) {
                units.put(line.id(), 1 + random.nextInt(line.outstanding()));
            }
            var freight = random.nextInt(3) == 0 ? ShopFixture.gbp(5 + random.nextInt(60) + "") : null;
            purchasing()
                    .receive(
                            order.id(),
                            new Receipt(units, Map.of(), picture().today(), new Receipt.StillDue(), freight));
        });
    }

    private void moveDelivery() {
        any(
                open(),
                order -> purchasing()
                        .moveLines(
                                order.id(),
                                DeliveryDays.all(
                                        picture(), order.id(), picture().today().plusDays(random.nextInt(40)))));
    }

    private void cancelPurchase() {
        any(open(), order -> purchasing().cancel(order.id()));
    }

    private void list() {
        shop.listing(CHANNELS.get(random.nextInt(CHANNELS.size())), product(), random.nextInt(10));
    }

    private void changeListing() {
        any(
                picture().listings(),
                listing -> shop.perform(Edit.update(
                        Listing.class,
                        listing,
                        listing.withPromise(
                                random.nextInt(20),
                                Listing.Status.IN_STOCK,
                                random.nextBoolean(),
                                null,
                                3,
                                clock.instant()))));
    }

    private void listUnknown() {
        var known = shop.listing(Channel.Kind.SHOPIFY, product(), 3);
        shop.perform(
                Edit.delete(Listing.class, known),
                Edit.insert(
                        Listing.class,
                        new Listing(
                                shop.shop.newId(),
                                known.channelId(),
                                null,
                                known.sku(),
                                "Unknown " + random.nextInt(100),
                                "key" + random.nextInt(),
                                3,
                                true,
                                false,
                                Listing.Status.IN_STOCK,
                                null,
                                null,
                                clock.instant(),
                                clock.instant(),
                                null)));
    }

    private void changePrice() {
        var p = product();
        new CatalogService(shop.shop, shop.history)
                .save(new Product(
                        p.id(),
                        p.sku(),
                        p.title(),
                        p.variant(),
                        p.barcode(),
                        p.category(),
                        ShopFixture.gbp((1 + random.nextInt(60)) + ".50"),
                        p.unitCost(),
                        p.weightGrams(),
                        p.fulfilment(),
                        p.serviceLevel(),
                        p.firstSoldOn(),
                        p.retiredOn()));
    }

    private void retire() {
        var product = product();
        var catalog = new CatalogService(shop.shop, shop.history);
        if (product.isRetired()) {
            catalog.reinstate(product.id());
        } else {
            catalog.retire(product.id());
        }
    }

    private void addProduct() {
        int n = random.nextInt(1_000_000);
        shop.product("SKU-" + n, "Thing " + n, (2 + random.nextInt(40)) + ".00", random.nextInt(25));
    }

    private void offer() {
        shop.offer(supplier(), product(), (1 + random.nextInt(9)) + ".20", 1 + random.nextInt(12), 6);
    }

    private void stopSupplier() {
        var suppliers = new SupplierService(shop.shop, shop.history);
        var supplier = supplier();
        if (supplier.isStopped(picture().today())) {
            suppliers.resume(supplier.id());
        } else {
            suppliers.stop(
                    supplier.id(),
                    picture().today().plusDays(random.nextInt(40)),
                    random.nextBoolean() ? OpenDates.KEEP : OpenDates.TAKE_AWAY);
        }
    }

    private void closeSupplier() {
        var from = picture().today().plusDays(random.nextInt(40));
        new SupplierService(shop.shop, shop.history)
                .save(new Closure(
                        shop.shop.newId(), supplier().id(), "Holiday", from, from.plusDays(1 + random.nextInt(20))));
    }

    private void changeTerms() {
        var s = picture().settings();
        new SettingsService(shop.shop, shop.history)
                .save(
                        new ShopSettings(
                                s.id(),
                                s.name(),
                                s.ownerName(),
                                s.address(),
                                s.email(),
                                s.phone(),
                                s.vatNumber(),
                                s.currency(),
                                s.zone(),
                                1 + random.nextInt(4),
                                0.85 + random.nextInt(10) / 100.0,
                                s.holdingRate(),
                                s.orderCost(),
                                random.nextBoolean() ? null : ShopFixture.gbp("500"),
                                s.highSeverity(),
                                100 + random.nextInt(100),
                                s.sample()),
                        picture().consolationRules());
    }

    private void writeOff() {
        new CatalogService(shop.shop, shop.history)
                .adjustStock(product().id(), StockMovement.Kind.WRITE_OFF, -1, "broken");
    }

    private void undo() {
        shop.history.undo();
    }

    private void redo() {
        shop.history.redo();
    }

    private void waitHours() {
        clock.moveOn(Duration.ofHours(1 + random.nextInt(30)));
        shop.history.dayPassed();
    }

    private Picture picture() {
        return shop.shop.picture();
    }

    private PurchasingService purchasing() {
        return new PurchasingService(shop.shop, shop.history);
    }

    private List<PurchaseOrder> open() {
        return picture().purchaseOrders().stream()
                .filter(order -> order.status().isOpen())
                .filter(order -> picture().linesOf(order).stream().allMatch(line -> line.outstanding() > 0))
                .toList();
    }

    private Product product() {
        var all = List.copyOf(picture().products());
        return all.get(random.nextInt(all.size()));
    }

    private Supplier supplier() {
        var all = List.copyOf(picture().suppliers());
        return all.get(random.nextInt(all.size()));
    }

    private <T> void any(Collection<T> all, Consumer<T> act) {
        if (!all.isEmpty()) {
            act.accept(List.copyOf(all).get(random.nextInt(all.size())));
        }
    }
}
