package dev.backstop.service.shop;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies in the file only and comes back into the picture by a change: what hangs on orders that it opens again
/// after they had left the picture, and the earlier events of lines whose latest it takes back. Both happen where
/// something that was done before a restart is taken back.
final class Recalled {
    private Recalled() {}

    /// The shop's picture as the change finds it, with what it brings back.
    static Picture in(Shop shop, ChangeSet set) {
        var picture = shop.picture();
        var orders = set.edits().stream()
                .flatMap(edit -> reopened(picture, edit).stream())
                .toList();
        var lines = set.edits().stream()
                .filter(edit -> edit.after() == null && edit.before() instanceof LineEvent)
                .map(edit -> ((LineEvent) edit.record()).lineId())
                .distinct()
                .toList();
        if (orders.isEmpty() && lines.isEmpty()) {
            return picture;
        }
        var found = new ArrayList<Edit<?>>();
        add(found, LineEvent.class, shop.store().orders().events(lines));
        if (!orders.isEmpty()) {
            found.addAll(found(shop, orders));
        }
        return PictureMaker.after(picture, new ChangeSet(set.label(), found));
    }

    private static Optional<Order> reopened(Picture picture, Edit<?> edit) {
        return edit.before() != null
                        && edit.after() instanceof Order order
                        && order.isOpen()
                        && picture.order(order.id()).isEmpty()
                ? Optional.of(order)
                : Optional.empty();
    }

    private static List<Edit<?>> found(Shop shop, List<Order> orders) {
        var store = shop.store();
        var lines = store.orders().lines(orders.stream().map(Order::id).toList());
        var ids = lines.stream().map(OrderLine::id).toList();
        var said = store.letters().ofLines(ids);
        Stream<Id<Customer>> customers = orders.stream().map(Order::customerId);
        Stream<Id<Notice>> notices = said.stream().map(NoticeLine::noticeId);
        var found = new ArrayList<Edit<?>>();
        add(found, Customer.class, store.orders().customers(customers.distinct().toList()));
        add(found, OrderLine.class, lines);
        add(found, Notice.class, store.findAll(Notice.class, notices.distinct().toList()));
        add(found, NoticeLine.class, said);
        add(found, LineRoute.class, store.orders().routes(ids));
        add(found, LineEvent.class, store.orders().events(ids));
        return found;
    }

    /// As edits that change nothing but what the picture holds.
    private static <T extends Entity> void add(List<Edit<?>> found, Class<T> type, Collection<T> records) {
        records.forEach(record -> found.add(Edit.update(type, record, record)));
    }
}
