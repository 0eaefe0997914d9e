package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockLedger;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// A sample shop as a test looks at it: its records by type, and where each product stands.
record GeneratedShop(LocalDate today, ChangeSet changes) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    static GeneratedShop on(LocalDate today) {
        return on(today, 20_261_123);
    }

    static GeneratedShop on(LocalDate today, long seed) {
        return new GeneratedShop(today, SampleShop.generate(seed, today, LONDON, new AtomicLong(1)::incrementAndGet));
    }

    <T extends Entity> List<T> all(Class<T> type) {
        return changes.edits().stream()
                .filter(edit -> edit.type() == type)
                .map(edit -> type.cast(edit.record()))
                .toList();
    }

    <T extends Entity> Map<Id<?>, T> byId(Class<T> type) {
        var byId = new HashMap<Id<?>, T>();
        all(type).forEach(entity -> byId.put(entity.id(), entity));
        return byId;
    }

    List<OrderLine> openLines() {
        var orders = byId(Order.class);
        return all(OrderLine.class).stream()
                .filter(line -> openOrder(orders, line) && line.open() > 0)
                .toList();
    }

    private static boolean openOrder(Map<Id<?>, Order> orders, OrderLine line) {
        var order = orders.get(line.orderId());
        return order != null && order.isOpen();
    }

    /// Every product's position by the rules of the stock engine.
    Map<Id<Product>, StockPosition> positions() {
        var onHand = new HashMap<Id<Product>, Integer>();
        all(StockMovement.class).forEach(move -> onHand.merge(move.productId(), move.quantity(), Math::addExact));
        var lines = new HashMap<Id<Product>, List<StockFacts.OpenLine>>();
        var orders = byId(Order.class);
        for (var line : openLines()) {
            var order = known(orders, line.orderId());
            lines.computeIfAbsent(Objects.requireNonNull(line.productId()), _ -> new ArrayList<>())
                    .add(new StockFacts.OpenLine(
                            line.id(), line.orderId(), order.placedAt(), order.urgent(), line.open()));
        }
        var inbound = inbound();
        var positions = new HashMap<Id<Product>, StockPosition>();
        for (var product : all(Product.class)) {
            var facts = new StockFacts(
                    product.id(),
                    onHand.getOrDefault(product.id(), 0),
                    null,
                    lines.getOrDefault(product.id(), List.of()),
                    inbound.getOrDefault(product.id(), List.of()));
            positions.put(product.id(), StockLedger.position(facts, today));
        }
        return positions;
    }

    private Map<Id<Product>, List<StockFacts.Inbound>> inbound() {
        var orders = byId(PurchaseOrder.class);
        var inbound = new HashMap<Id<Product>, List<StockFacts.Inbound>>();
        for (var line : all(PurchaseOrderLine.class)) {
            var order = known(orders, line.purchaseOrderId());
            if (order.status().isOpen() && line.outstanding() > 0) {
                inbound.computeIfAbsent(line.productId(), _ -> new ArrayList<>())
                        .add(new StockFacts.Inbound(
                                line.id(), order.id(), order.number(), order.expectedOn(), line.outstanding()));
            }
        }
        return inbound;
    }

    /// The value of a key that must be there.
    static <K, V> V known(Map<? super K, V> map, @Nullable K key) {
        return Objects.requireNonNull(map.get(Objects.requireNonNull(key)));
    }

    /// The listings that can be ordered from.
    List<Listing> offered() {
        return all(Listing.class).stream()
                .filter(listing -> listing.isOffered() && listing.statedUnits() > 0)
                .toList();
    }
}
