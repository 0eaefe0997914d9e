package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the owner does to customers' orders: enter, change, ship, cancel.
public final class OrderService {
    private final Shop shop;
    private final History history;

    public OrderService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// An order as it is entered: a customer, a channel and lines that are new or known, with ids from `Shop.newId`.
    public record Entry(Customer customer, Channel channel, Order order, List<OrderLine> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /// Saves an order, new or changed, with its customer and lines, and its channel where that is new. One of which
    /// nothing is left to ship is closed by that. A number that the channel already has is refused.
    public void save(Entry entry) {
        requireSavable(entry);
        boolean isNew = shop.picture().order(entry.order().id()).isEmpty();
        history.perform(new ChangeSet(
                Message.of(
                        isNew ? "orders.label.added" : "orders.label.changed",
                        entry.order().number()),
                edits().entered(entry)));
    }

    private void requireSavable(Entry entry) {
        var order = entry.order();
        var known = shop.store()
                .orders()
                .byNumber(order.channelId(), List.of(order.number()))
                .get(order.number());
        if (known != null && !known.id().equals(order.id())) {
            throw new Problem(Message.of("orders.problem.numberTaken", order.number()));
        }
        if (entry.lines().isEmpty()) {
            throw new Problem(Message.of("orders.problem.noLines"));
        }
    }

    /// Ships all units of the order that are allocated on the shelf now: books the shipments, closes the order when
    /// nothing is left.
    public void shipAvailable(Id<Order> id) {
        var order = existing(id);
        var picture = shop.picture();
        var units = new LinkedHashMap<OrderLine, Integer>();
        for (var line : picture.linesOf(order)) {
            int ready = allocated(line, picture.state(line));
            if (ready > 0) {
                units.put(line, ready);
            }
        }
        if (units.isEmpty()) {
            throw new Problem(Message.of("orders.problem.nothingReady", order.number()));
        }
        ship(order, units);
    }

    /// Cancels what is still open of a line, on the customer's word or on ours.
    public void cancelLine(Id<OrderLine> id, CancelledBy by) {
        var line = shop.picture().line(id).orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
        var order = existing(line.orderId());
        var edits = new ArrayList<Edit<?>>();
        edits.add(Edit.update(OrderLine.class, line, cancelled(line, by)));
        boolean othersOpen = shop.picture().linesOf(order).stream().anyMatch(l -> !l.id().equals(id) && l.open() > 0);
        if (!othersOpen) {
            edits.addAll(edits().closing(order));
        }
        history.perform(new ChangeSet(Message.of("orders.label.lineCancelled", line.title(), order.number()), edits));
    }

    /// Sends another product in place of what is still open of a line, at the price that was agreed; the customer
    /// asked for the first one all the same, so that one stays in demand and the substitute adds none.
    public void swap(Id<OrderLine> id, Id<Product> substitute) {
        var line = shop.picture().line(id).orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
        var order = existing(line.orderId());
        var product =
                shop.picture().product(substitute).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
        var instead = new OrderLine(
                shop.newId(),
                order.id(),
                product.id(),
                product.sku().value(),
                product.name(),
                shop.picture().today(),
                line.open(),
                0,
                0,
                false,
                line.unitPrice(),
                line.id());
        history.perform(new ChangeSet(
                Message.of("orders.label.swapped", line.title(), product.name(), order.number()),
                List.of(
                        Edit.update(OrderLine.class, line, line.cancelledByShop()),
                        Edit.insert(OrderLine.class, instead))));
    }

    /// Cancels all that is still open of an order.
    public void cancel(Id<Order> id, CancelledBy by) {
        var order = existing(id);
        var edits = new ArrayList<Edit<?>>();
        for (var line : shop.picture().linesOf(order)) {
            if (line.open() > 0) {
                edits.add(Edit.update(OrderLine.class, line, cancelled(line, by)));
            }
        }
        edits.addAll(edits().closing(order));
        history.perform(new ChangeSet(Message.of("orders.label.cancelled", order.number()), edits));
    }

    /// Serves the order before older ones, or in its turn again.
    public void setUrgent(Id<Order> id, Urgency urgency) {
        var o = existing(id);
        var after = o.withUrgent(urgency == Urgency.URGENT);
        history.perform(new ChangeSet(
                Message.of(urgency == Urgency.URGENT ? "orders.label.urgent" : "orders.label.inTurn", o.number()),
                List.of(Edit.update(Order.class, o, after))));
    }

    /// Holds an order back until all of it is ready, or lets it leave in parts.
    public void setShipping(Id<Order> id, Shipping shipping) {
        var before = existing(id);
        var after = before.withShipComplete(shipping == Shipping.TOGETHER);
        history.perform(new ChangeSet(
                Message.of("orders.label.changed", before.number()), List.of(Edit.update(Order.class, before, after))));
    }

    /// Whose wish a cancellation was; the customer's own takes the units out of demand.
    public enum CancelledBy {
        CUSTOMER,
        SHOP
    }

    /// When an order is served.
    public enum Urgency {
        URGENT,
        IN_TURN
    }

    /// Whether an order leaves as a whole.
    public enum Shipping {
        TOGETHER,
        IN_PARTS
    }

    /// The channel that orders entered by hand belong to; a new one is kept with the first order that is saved there.
    public Channel channelForHand() {
        return shop.picture().channels().stream()
                .filter(channel -> channel.kind() == Channel.Kind.STALL)
                .findFirst()
                .orElseGet(() -> new Channel(shop.newId(), Channel.Kind.STALL, "Market stall"));
    }

    private void ship(Order order, Map<OrderLine, Integer> units) {
        var edits = new ArrayList<Edit<?>>();
        units.forEach((line, ready) -> {
            edits.add(Edit.update(OrderLine.class, line, line.withShipped(ready)));
            var product = line.productId();
            if (product != null && isOnShelf(product)) {
                edits.add(Edit.insert(
                        StockMovement.class,
                        new StockMovement(
                                shop.newId(),
                                product,
                                StockMovement.Kind.SHIPMENT,
                                -ready,
                                shop.now(),
                                line.id().value(),
                                null,
                                StockMovement.Basis.ON_HAND,
                                order.number())));
            }
        });
        edits.addAll(Gifts.leave(shop, order));
        boolean left =
                shop.picture().linesOf(order).stream().anyMatch(line -> line.open() > units.getOrDefault(line, 0));
        if (!left) {
            edits.add(Edit.update(Order.class, order, order.shipped(shop.now())));
        }
        history.perform(new ChangeSet(Message.of("orders.label.shipped", order.number()), edits));
    }

    private boolean isOnShelf(Id<Product> product) {
        return shop.picture()
                .product(product)
                .map(p -> p.fulfilment() == Product.Fulfilment.STOCKED)
                .orElse(false);
    }

    private static int allocated(OrderLine line, LineState state) {
        return switch (state) {
            case LineState.Ready _ -> line.open();
            case LineState.Backordered backordered -> backordered.fromStock();
            case LineState.OutOfStock out -> out.fromStock();
            case LineState.Shipped _, LineState.Cancelled _ -> 0;
        };
    }

    private OrderEdits edits() {
        return new OrderEdits(shop);
    }

    private Order existing(Id<Order> id) {
        return shop.picture().order(id).orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
    }

    private static OrderLine cancelled(OrderLine line, CancelledBy by) {
        return by == CancelledBy.CUSTOMER ? line.cancelledByCustomerNow() : line.cancelledByShop();
    }
}
