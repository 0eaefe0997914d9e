package dev.backstop.service.importing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.plan.KnownShop;
import dev.backstop.engine.intake.plan.Lookup;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks up what the shop already knows of the things that files to import name.
final class KnownShopReader {
    private final Shop shop;
    private final Picture picture;

    KnownShopReader(Shop shop) {
        this.shop = shop;
        this.picture = shop.picture();
    }

    KnownShop read(Collection<ParsedFile> files) {
        var lookup = Lookup.of(files);
        var orders = orders(lookup);
        return new KnownShop(
                picture.settings(),
                List.copyOf(picture.channels()),
                List.copyOf(picture.products()),
                List.copyOf(picture.listings()),
                shop.store()
                        .sources(picture.listings().stream()
                                .map(listing -> listing.id())
                                .toList()),
                List.copyOf(picture.importedFiles()),
                customers(lookup, orders),
                orders,
                lines(orders),
                List.copyOf(picture.suppliers()),
                List.copyOf(picture.shelves().offers().all()),
                List.copyOf(picture.shelves().columnMappings().all()),
                onHand(),
                lastCounts(),
                shop.store().ledger().since(lookup.savedSince()));
    }

    private List<Order> orders(Lookup lookup) {
        Map<Id<Order>, Order> orders = new LinkedHashMap<>();
        picture.orders().stream().filter(Order::isOpen).forEach(order -> orders.put(order.id(), order));
        shop.store().orders().closedOpenToImport(lookup.savedSince()).forEach(order -> orders.put(order.id(), order));
        for (var channel : picture.channels()) {
            shop.store()
                    .orders()
                    .byNumber(channel.id(), lookup.orderNumbers())
                    .values()
                    .forEach(order -> orders.put(order.id(), order));
        }
        return List.copyOf(orders.values());
    }

    private List<OrderLine> lines(List<Order> orders) {
        return shop.store().orders().lines(orders.stream().map(Order::id).toList());
    }

    private List<Customer> customers(Lookup lookup, List<Order> orders) {
        Map<Id<Customer>, Customer> customers = new LinkedHashMap<>();
        Set<Id<Customer>> ids = new LinkedHashSet<>();
        orders.forEach(order -> ids.add(order.customerId()));
        var keys = new ArrayList<>(lookup.emails());
        keys.addAll(lookup.names());
        shop.store().orders().customers(List.copyOf(ids)).forEach(customer -> customers.put(customer.id(), customer));
        shop.store().orders().customersByKey(keys).values().forEach(customer -> customers.put(customer.id(), customer));
        return List.copyOf(customers.values());
    }

    private Map<Id<Product>, Integer> onHand() {
        return picture.books().onHand();
    }

    private Map<Id<Product>, StockMovement> lastCounts() {
        var counts = new HashMap<Id<Product>, StockMovement>();
        shop.store().ledger().lastCounts().forEach(count -> counts.put(count.productId(), count));
        return counts;
    }
}
