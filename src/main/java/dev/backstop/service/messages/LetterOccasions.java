package dev.backstop.service.messages;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.message.CustomerOrder;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.shop.CustomerOrders;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Letters that the owner's own doing gives occasion to: part of an order leaves, or a line is cancelled and
/// refunded. They are offered when it is done, and stay on offer as long as the shop is open; whether one is sent
/// is up to the owner. May be asked from any thread.
public final class LetterOccasions {
    private final Shop shop;
    private final Map<Id<Customer>, OwedNotice> offered = new ConcurrentHashMap<>();

    LetterOccasions(Shop shop) {
        this.shop = shop;
    }

    /// That part of an order leaves now and the rest later, from the picture before it was shipped; nothing where
    /// it leaves as a whole.
    public Optional<OwedNotice> partialShipment(Picture before, Id<Order> id) {
        return before.order(id)
                .flatMap(order -> CustomerOrders.of(before, order))
                .filter(order -> order.state().split().leavingOn(before.today()).isPresent())
                .filter(order -> order.state().split().parcels().size() > 1)
                .map(order -> OwedNotice.partialShipment(order, shop.now(), nothing(before)));
    }

    /// That these lines of an order were cancelled and are refunded.
    public Optional<OwedNotice> refunded(Picture after, Id<Order> id, Set<Id<OrderLine>> cancelled) {
        return after.order(id)
                .flatMap(order -> CustomerOrders.of(after, order))
                .map(order -> new CustomerOrder(
                        order.order(),
                        order.customer(),
                        order.state(),
                        order.lines().stream()
                                .filter(line -> cancelled.contains(line.line().id()))
                                .toList()))
                .map(order -> OwedNotice.refunded(order, shop.now(), nothing(after)))
                .filter(notice -> notice.lines().findAny().isPresent());
    }

    /// Puts a letter on offer, with what is on offer to that customer already.
    public void offer(OwedNotice notice) {
        var now = shop.picture();
        offered.merge(
                notice.customer().id(),
                notice,
                (earlier, later) ->
                        earlier.kind() == later.kind() && holds(now, earlier) ? later.with(earlier) : later);
    }

    /// What is on offer, one letter a customer.
    public List<OwedNotice> offered(Picture now) {
        return offered.values().stream()
                .filter(notice -> holds(now, notice))
                .sorted(Comparator.comparing(OwedNotice::since))
                .toList();
    }

    /// Whether there is still occasion: what was done was not taken back, and the customer was not told since.
    private static boolean holds(Picture now, OwedNotice notice) {
        return notice.lines().anyMatch(about -> isDone(now, about))
                && notice.lines().noneMatch(about -> isTold(now, about.line(), notice));
    }

    private static boolean isDone(Picture now, OwedNotice.OwedLine about) {
        var line = now.line(about.line().id()).orElse(null);
        if (line == null) {
            return false;
        }
        return switch (about.kind()) {
            case REFUNDED -> line.cancelled() > 0 && !line.cancelledByCustomer();
            case PARTIAL_SHIPMENT -> line.shipped() > about.line().shipped();
            case BACKORDER, STOCKOUT, ETA_MOVED, BACK_IN_STOCK -> false;
        };
    }

    private static boolean isTold(Picture now, OrderLine line, OwedNotice notice) {
        return now.noticesOf(line).stream()
                .map(NoticeLine::noticeId)
                .flatMap(id -> now.notice(id).stream())
                .anyMatch(said -> said.toldAt() != null && !said.toldAt().isBefore(notice.since()));
    }

    private static Money nothing(Picture picture) {
        return Money.zero(picture.settings().currency());
    }
}
