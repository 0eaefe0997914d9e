package dev.backstop.service.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.NoticesOwed;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.shop.CustomerOrders;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Touched;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A customer's line that would get its goods later than it can count on now, or that would lose its date.
///
/// `before` is the date it has, `after` the one it would have (nothing where there is none any more). `notice` is
/// the news that its customer would be owed, with all lines of theirs; nothing where the promise of the order is
/// kept.
public record BrokenDate(
        Id<Order> orderId,
        String orderNumber,
        String customer,
        Id<Product> productId,
        String product,
        int units,
        LocalDate before,
        @Nullable LocalDate after,
        @Nullable OwedNotice notice) {

    /// The dates that a change which has not happened breaks, by order and then by product.
    static List<BrokenDate> between(Picture before, Picture after, ChangeSet set) {
        var broken = new ArrayList<BrokenDate>();
        for (var product : Touched.products(set, before, after)) {
            for (var line : before.linesFor(product)) {
                between(before, after, line, product).ifPresent(broken::add);
            }
        }
        if (!broken.isEmpty()) {
            var owed =
                    NoticesOwed.of(CustomerOrders.open(after), after.settings().currency());
            broken.replaceAll(each -> each.with(owed));
        }
        broken.sort(Comparator.comparing(BrokenDate::orderNumber).thenComparing(BrokenDate::product));
        return broken;
    }

    private BrokenDate with(List<OwedNotice> owed) {
        var about = owed.stream()
                .filter(news -> news.orders().stream()
                        .anyMatch(each -> each.order().id().equals(orderId)))
                .findFirst();
        return new BrokenDate(
                orderId, orderNumber, customer, productId, product, units, before, after, about.orElse(null));
    }

    private static Optional<BrokenDate> between(Picture before, Picture after, OrderLine line, Id<Product> product) {
        var was = before.state(line);
        var becomes = after.state(line);
        var date = was instanceof LineState.Ready ? Optional.of(before.today()) : was.date();
        if (date.isEmpty() || !isBroken(date.get(), becomes)) {
            return Optional.empty();
        }
        return before.order(line.orderId())
                .map(order -> new BrokenDate(
                        order.id(),
                        order.number(),
                        before.customer(order.customerId()).map(Customer::name).orElse(""),
                        product,
                        line.title(),
                        line.open(),
                        date.get(),
                        becomes.date().orElse(null),
                        null));
    }

    /// A line without a date has none to lose; one that is ready counts as due today, and loses that where its
    /// supplier would have shipped it.
    private static boolean isBroken(LocalDate date, LineState becomes) {
        return becomes instanceof LineState.OutOfStock
                || becomes.date().map(day -> day.isAfter(date)).orElse(false);
    }
}
