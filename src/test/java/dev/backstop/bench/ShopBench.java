package dev.backstop.bench;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints one JSON line of what a shop's file holds: `shop FILE`, the file named without its ending `.mv.db`, and
/// not open in the app.
final class ShopBench {
    private static final List<Class<? extends Entity>> KINDS = List.of(
            Product.class,
            Listing.class,
            Supplier.class,
            Offer.class,
            Order.class,
            OrderLine.class,
            PurchaseOrder.class,
            StockMovement.class,
            Notice.class);

    private ShopBench() {}

    public static void main(String[] args) {
        if (args.length != 1 || !Files.exists(Path.of(args[0] + ".mv.db"))) {
            System.err.println("bench shop FILE, a shop's file without its ending .mv.db");
            System.exit(2);
        }
        try (var store = Store.open(Path.of(args[0]), Clock.systemUTC())) {
            System.out.println(Json.of(held(store)));
        }
    }

    private static Map<String, Object> held(Store store) {
        var held = new LinkedHashMap<String, Object>();
        KINDS.forEach(kind -> held.put(kind.getSimpleName(), store.count(kind)));
        var statuses = new TreeMap<String, Integer>();
        store.records()
                .purchaseOrders()
                .forEach(order -> statuses.merge(order.status().name(), 1, Integer::sum));
        held.put("purchaseOrdersByStatus", statuses);
        held.put(
                "told",
                store.letters().notices(Integer.MAX_VALUE).stream()
                        .filter(notice -> notice.toldAt() != null)
                        .count());
        return held;
    }
}
