package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What has to be written for a customer's order to be as it is entered, shipped or closed.
final class OrderEdits {
    private final Shop shop;
    private final Picture picture;

    OrderEdits(Shop shop) {
        this.shop = shop;
        this.picture = shop.picture();
    }

    /// The order as it is entered, with its customer and lines, and its channel where that is new. One of which nothing
    /// is left to ship is closed.
    List<Edit<?>> entered(OrderService.Entry entry) {
        var before = picture.order(entry.order().id()).orElse(null);
        var edits = new ArrayList<Edit<?>>();
        if (picture.channel(entry.channel().id()).isEmpty()) {
            edits.add(Edit.insert(Channel.class, entry.channel()));
        }
        addCustomer(edits, entry.customer());
        boolean isDone = entry.lines().stream().allMatch(line -> line.open() == 0);
        addEdit(edits, Order.class, before, isDone ? closed(entry.order(), entry.lines()) : entry.order());
        edits.addAll(lineEdits(before, entry.lines()));
        if (before != null && isDone) {
            edits.addAll(Gifts.takeBack(shop, Gifts.waiting(picture, before)));
        }
        return edits;
    }

    /// Closes an order whose last open units were just called off; gifts that waited for a parcel go back.
    List<Edit<?>> closing(Order order) {
        var edits = new ArrayList<Edit<?>>(Gifts.takeBack(shop, Gifts.waiting(picture, order)));
        edits.add(Edit.update(Order.class, order, closed(order, picture.linesOf(order))));
        return edits;
    }

    /// Units of the order's lines that are allocated on the shelf now; lines without any are left out.
    Map<OrderLine, Integer> ready(Order order) {
        var units = new LinkedHashMap<OrderLine, Integer>();
        for (var line : picture.linesOf(order)) {
            int ready = allocated(line, picture.state(line));
            if (ready > 0) {
                units.put(line, ready);
            }
        }
        return units;
    }

    private static int allocated(OrderLine line, LineState state) {
        return switch (state) {
            case LineState.Ready _ -> line.open();
            case LineState.Backordered backordered -> backordered.fromStock();
            case LineState.OutOfStock out -> out.fromStock();
            case LineState.Shipped _, LineState.Cancelled _ -> 0;
        };
    }

    /// Whether those units are all that is open of the order, and any.
    boolean isAll(Order order, Map<OrderLine, Integer> units) {
        return !units.isEmpty()
                && picture.linesOf(order).stream().allMatch(line -> line.open() == units.getOrDefault(line, 0));
    }

    /// So many units of those lines leave, with the gifts that waited for the parcel; an order of which nothing is left
    /// is closed.
    List<Edit<?>> shipped(Order order, Map<OrderLine, Integer> units) {
        var edits = new ArrayList<Edit<?>>();
        units.forEach((line, ready) -> {
            edits.add(Edit.update(OrderLine.class, line, line.withShipped(ready)));
            var product = line.productId();
            if (product != null && isOnShelf(product)) {
                edits.add(Edit.insert(StockMovement.class, shipment(order, line, product, ready)));
            }
        });
        edits.addAll(Gifts.leave(shop, order));
        if (isAll(order, units)) {
            edits.add(Edit.update(Order.class, order, order.shipped(shop.now())));
        }
        return edits;
    }

    private StockMovement shipment(Order order, OrderLine line, Id<Product> product, int units) {
        return new StockMovement(
                shop.newId(),
                product,
                StockMovement.Kind.SHIPMENT,
                -units,
                shop.now(),
                line.id().value(),
                null,
                StockMovement.Basis.ON_HAND,
                order.number());
    }

    private boolean isOnShelf(Id<Product> product) {
        return picture.product(product)
                .map(known -> known.fulfilment() == Product.Fulfilment.STOCKED)
                .orElse(false);
    }

    private List<Edit<?>> lineEdits(@Nullable Order before, List<OrderLine> lines) {
        var gone = new LinkedHashMap<Id<OrderLine>, OrderLine>();
        if (before != null) {
            picture.linesOf(before).forEach(line -> gone.put(line.id(), line));
        }
        var edits = new ArrayList<Edit<?>>();
        for (var line : lines) {
            addEdit(edits, OrderLine.class, gone.remove(line.id()), line);
        }
        edits.addAll(removed(gone.values()));
        return edits;
    }

    /// Lines taken off their order, with what is recorded of them: when they became late, what was said of them, who
    /// ships them.
    private List<Edit<?>> removed(Collection<OrderLine> lines) {
        var ids = lines.stream().map(OrderLine::id).toList();
        var edits = new ArrayList<Edit<?>>();
        shop.store().orders().events(ids).forEach(event -> edits.add(Edit.delete(LineEvent.class, event)));
        shop.store().letters().ofLines(ids).forEach(said -> edits.add(Edit.delete(NoticeLine.class, said)));
        for (var line : lines) {
            picture.routeOf(line.id()).ifPresent(route -> edits.add(Edit.delete(LineRoute.class, route)));
            edits.add(Edit.delete(OrderLine.class, line));
        }
        return edits;
    }

    /// The order with nothing left to ship: shipped where any of it left, cancelled where none of it did.
    private Order closed(Order order, Collection<OrderLine> lines) {
        boolean isShipped = lines.stream().anyMatch(line -> line.shipped() > 0);
        return isShipped ? order.shipped(shop.now()) : order.cancelled(shop.now());
    }

    /// A customer who has no open order is not in the picture: even the unchanged record goes in then, so that it
    /// is.
    private void addCustomer(List<Edit<?>> edits, Customer customer) {
        var shown = picture.customer(customer.id());
        if (shown.isPresent()) {
            addEdit(edits, Customer.class, shown.get(), customer);
        } else {
            var stored = shop.store().find(Customer.class, customer.id()).orElse(null);
            edits.add(new Edit<>(Customer.class, stored, customer));
        }
    }

    private static <T extends Entity> void addEdit(List<Edit<?>> edits, Class<T> type, @Nullable T before, T after) {
        if (!after.equals(before)) {
            edits.add(new Edit<>(type, before, after));
        }
    }
}
