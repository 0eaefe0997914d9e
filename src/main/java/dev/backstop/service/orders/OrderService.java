package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.List;

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
        var making = edits();
        var units = making.ready(order);
        if (units.isEmpty()) {
            throw new Problem(Message.of("orders.problem.nothingReady", order.number()));
        }
        history.perform(
                new ChangeSet(Message.of("orders.label.shipped", order.number()), making.shipped(order, units)));
    }

    /// Ships those of the orders of which everything that is open is allocated on the shelf, as one action. What is
    /// ready only in part is left: its customer may have to be told.
    public void shipReady(List<Id<Order>> ids) {
        var making = edits();
        var edits = new ArrayList<Edit<?>>();
        int shipped = 0;
        for (var id : ids) {
            var order = existing(id);
            var units = making.ready(order);
            if (making.isAll(order, units)) {
                edits.addAll(making.shipped(order, units));
                shipped++;
            }
        }
        if (shipped == 0) {
            throw new Problem(Message.of("orders.problem.noneReady"));
        }
        history.perform(new ChangeSet(Message.of("orders.label.shippedMany", shipped), edits));
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

    /// Sends what is late of an order as it comes, or in one later parcel.
    public void setRest(Id<Order> id, Rest rest) {
        var before = existing(id);
        var after = before.withAsItComes(rest == Rest.AS_IT_COMES);
        history.perform(new ChangeSet(
                Message.of("orders.label.changed", before.number()), List.of(Edit.update(Order.class, before, after))));
    }

    /// How what is late of an order leaves.
    public enum Rest {
        IN_ONE_PARCEL,
        AS_IT_COMES
    }

    /// The channel that orders entered by hand belong to; a new one, called so, is kept with the first order that is
    /// saved there.
    public Channel channelForHand(String name) {
        return shop.picture().channels().stream()
                .filter(channel -> channel.kind() == Channel.Kind.STALL)
                .findFirst()
                .orElseGet(() -> new Channel(shop.newId(), Channel.Kind.STALL, name));
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
