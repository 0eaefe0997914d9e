package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plans the entries of the stock ledger that an import makes: counts, and what order lines mean beside them (see
/// `LineStock`).
final class StockPlan {
    private final Draft draft;
    private final Catalogue catalogue;
    private final Set<Id<?>> knownFiles = new HashSet<>();
    private final Map<Id<Product>, Integer> onHand;
    private final Map<Id<Product>, CountPoint> counts = new HashMap<>();
    private final Map<Id<Product>, List<StockMovement>> movements = new HashMap<>();
    private final Map<Long, Instant> shipments = new HashMap<>();
    private final Map<Id<OrderLine>, LineAt> lines = new HashMap<>();

    /// A line with its order as it is now, and when its shipped units left.
    private record LineAt(OrderLine line, Order order, Instant shippedAt) {
        LineStock stock() {
            return LineStock.of(line, order, shippedAt);
        }
    }

    private record LineChange(@Nullable LineAt before, LineAt after, Instant fileSavedAt) {
        boolean ships() {
            return after.line().shipped() > (before == null ? 0 : before.line().shipped());
        }
    }

    StockPlan(KnownShop known, Draft draft, Catalogue catalogue, Sources sources) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.onHand = new HashMap<>(known.onHand());
        known.importedFiles().forEach(file -> knownFiles.add(file.id()));
        known.lastCounts().forEach((product, count) -> counts.put(product, CountPoint.of(count)));
        for (var listing : known.listings()) {
            if (listing.productId() != null) {
                counts.merge(listing.productId(), sources.knownCount(listing.id()), CountPoint::orLater);
            }
        }
        for (var movement : known.movements()) {
            movements
                    .computeIfAbsent(movement.productId(), _ -> new ArrayList<>())
                    .add(movement);
            if (movement.kind() == StockMovement.Kind.SHIPMENT && movement.referenceId() != null) {
                shipments.merge(movement.referenceId(), movement.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        var orders = new HashMap<Id<Order>, Order>();
        known.orders().forEach(order -> orders.put(order.id(), order));
        for (var line : known.orderLines()) {
            var order = orders.get(line.orderId());
            if (order != null) {
                lines.put(line.id(), at(line, order, order.placedAt()));
            }
        }
    }

    /// Hears that a line is new, or has changed, or has found its product, and books what that means beside the counts
    /// known before. A new line of no known product is not kept: there is no stock that it could concern.
    void lineChanged(@Nullable OrderLine known, OrderLine line, Order order, Instant fileSavedAt) {
        var before = known == null ? null : lines.computeIfAbsent(known.id(), _ -> at(known, order, order.placedAt()));
        var left = before == null
                ? order.placedAt()
                : before.line().shipped() < line.shipped() ? fileSavedAt : before.shippedAt();
        var after = at(line, order, left);
        if (known != null || line.productId() != null) {
            lines.put(line.id(), after);
            book(new LineChange(before, after, fileSavedAt));
        }
    }

    /// Books the new counts.
    void finish(Map<Id<Product>, Counted> counted) {
        Map<Id<Product>, List<LineAt>> byProduct = new HashMap<>();
        for (var line : lines.values()) {
            var product = line.line().productId();
            if (product != null && counted.containsKey(product)) {
                byProduct.computeIfAbsent(product, _ -> new ArrayList<>()).add(line);
            }
        }
        counted.forEach((product, count) -> book(product, count, byProduct.getOrDefault(product, List.of())));
    }

    private void book(LineChange change) {
        var product = change.after().line().productId();
        if (product == null || !isOnShelf(product)) {
            return;
        }
        int units = difference(change, product);
        if (units == 0) {
            return;
        }
        boolean shipment = units < 0 && change.ships();
        add(new StockMovement(
                draft.nextId(),
                product,
                shipment ? StockMovement.Kind.SHIPMENT : StockMovement.Kind.ADJUSTMENT,
                units,
                shipment ? change.after().shippedAt() : change.fileSavedAt(),
                change.after().line().id().value(),
                null,
                StockMovement.Basis.ON_HAND,
                change.after().order().number()));
    }

    private int difference(LineChange change, Id<Product> product) {
        var count = counts.getOrDefault(product, CountPoint.NEVER);
        var before = change.before() == null || change.before().line().productId() == null ? null : change.before();
        if (count.exists()) {
            return change.after().stock().since(count)
                    - (before == null ? 0 : before.stock().since(count));
        }
        // never counted: only what was waited for and has left now can have been on the shelf
        int shipped = before == null
                ? 0
                : change.after().line().shipped() - before.line().shipped();
        return -Math.clamp(shipped, 0, Math.max(0, onHand.getOrDefault(product, 0)));
    }

    private void book(Id<Product> product, Counted count, List<LineAt> linesOfProduct) {
        if (!isOnShelf(product) || knownFiles.contains(count.tally().file().id())) {
            return;
        }
        var point = count.point();
        var known = counts.getOrDefault(product, CountPoint.NEVER);
        if (!point.outweighs(known) && point.basis() == StockMovement.Basis.OFFERED) {
            return;
        }
        if (!point.outweighs(known)) {
            count.tally()
                    .remark(Message.of(
                            point.at().isBefore(known.at())
                                    ? "importing.remark.olderStock"
                                    : "importing.remark.firmerStockKnown"));
            return;
        }
        int difference = unitsNow(product, count, linesOfProduct) - onHand.getOrDefault(product, 0);
        if (difference != 0 || !onHand.containsKey(product)) { // none is a count too, where nothing was known
            add(new StockMovement(
                    draft.nextId(),
                    product,
                    StockMovement.Kind.STOCK_TAKE,
                    difference,
                    point.at(),
                    null,
                    count.value(),
                    point.basis(),
                    count.tally().file().name()));
        }
    }

    /// What lies there by a count of then: all that left or came since, of lines and of movements for themselves.
    private int unitsNow(Id<Product> product, Counted count, List<LineAt> linesOfProduct) {
        int units = Objects.requireNonNull(count.value());
        for (var line : linesOfProduct) {
            units = Math.addExact(units, line.stock().since(count.point()));
        }
        for (var movement : movements.getOrDefault(product, List.of())) {
            if (movement.at().isAfter(count.point().at()) && isIndependent(movement)) {
                units = Math.addExact(units, movement.quantity());
            }
        }
        return units;
    }

    /// Whether a movement stands for itself: not a count, and not booked because of an order line.
    private static boolean isIndependent(StockMovement movement) {
        return switch (movement.kind()) {
            case STOCK_TAKE -> false;
            case SHIPMENT, ADJUSTMENT -> movement.referenceId() == null;
            case RECEIPT, RETURN, WRITE_OFF -> true;
        };
    }

    private void add(StockMovement movement) {
        draft.set(StockMovement.class, null, movement);
        onHand.merge(movement.productId(), movement.quantity(), Math::addExact);
    }

    /// What a supplier ships lies on no shelf of the shop, whatever its listings say.
    private boolean isOnShelf(Id<Product> product) {
        return Objects.requireNonNull(catalogue.product(product)).fulfilment() == Product.Fulfilment.STOCKED;
    }

    private LineAt at(OrderLine line, Order order, Instant otherwise) {
        var booked = shipments.get(line.id().value());
        var left = booked != null ? booked : order.shippedAt() != null ? order.shippedAt() : otherwise;
        return new LineAt(line, order, left);
    }
}
