package dev.backstop.service;

import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.CashTaken;
import dev.backstop.engine.replenish.OrderPayments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What takes the month's cash for stock before the plan does. Asks the file: not for the screen's thread.
final class MonthsCash {
    /// The word of every channel for an order whose money came and did not go back.
    private static final String PAID = "paid";

    private final Shop shop;
    private final Picture picture;
    private Money onOrder;
    private Money received;

    private MonthsCash(Shop shop, Picture picture) {
        this.shop = shop;
        this.picture = picture;
        onOrder = Money.zero(picture.settings().currency());
        received = onOrder;
    }

    static CashTaken taken(Shop shop, Picture picture) {
        var cash = new MonthsCash(shop, picture);
        picture.purchaseOrders().stream()
                .filter(order -> order.status() != PurchaseOrder.Status.DRAFT)
                .forEach(cash::add);
        return new CashTaken(cash.onOrder, cash.received, cash.refunds());
    }

    private void add(PurchaseOrder order) {
        var supplier = picture.supplier(order.supplierId()).orElse(null);
        var terms = supplier == null ? null : picture.termsOf(supplier).orElse(null);
        var payments = OrderPayments.of(order, terms, picture.today());
        var rate = supplier == null ? BigDecimal.ONE : supplier.exchangeRate();
        double toCome = payments.shareToCome();
        LocalDate latest = null;
        for (var line : picture.linesOf(order)) {
            onOrder = onOrder.plus(inShopMoney(line.unitCost().times(line.outstanding()), rate, toCome));
            if (line.received() > 0) {
                latest = later(latest, line.lastReceivedOn());
                double came = payments.shareOfReceived(line);
                received = received.plus(inShopMoney(line.unitCost().times(line.received()), rate, came));
            }
        }
        var freight = order.freight();
        if (freight != null && payments.isUnpaidBeforeMonth(latest)) {
            received = received.plus(freight);
        }
    }

    private Money inShopMoney(Money cost, BigDecimal rate, double share) {
        var currency = picture.settings().currency();
        var converted = cost.currency().equals(currency) ? cost : cost.converted(rate, currency);
        return share >= 1 ? converted : converted.times(BigDecimal.valueOf(share));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /// The price of what was cancelled this month on orders that are paid, while their money has not gone back.
    private Money refunds() {
        var none = Money.zero(picture.settings().currency());
        var from = picture.today()
                .withDayOfMonth(1)
                .atStartOfDay(picture.settings().zone())
                .toInstant();
        Set<Id<OrderLine>> cancelled = shop.store().eventsSince(from).stream()
                .filter(event -> event.after() == LineStatus.CANCELLED)
                .map(LineEvent::lineId)
                .collect(Collectors.toSet());
        if (cancelled.isEmpty()) {
            return none;
        }
        var lines = shop.store().findAll(OrderLine.class, cancelled);
        var orders = orders(lines.stream().map(OrderLine::orderId).collect(Collectors.toSet()));
        return lines.stream()
                .filter(line -> isPaid(orders.get(line.orderId())))
                .sorted(Comparator.comparing(OrderLine::id))
                .map(line -> line.unitPrice().times(line.cancelled()))
                .filter(money -> money.currency().equals(none.currency()))
                .reduce(none, Money::plus);
    }

    private Map<Id<Order>, Order> orders(Set<Id<Order>> ids) {
        var found = new HashMap<Id<Order>, Order>();
        shop.store().findAll(Order.class, ids).forEach(order -> found.put(order.id(), order));
        return found;
    }

    private static boolean isPaid(@Nullable Order order) {
        return order != null && PAID.equalsIgnoreCase(Objects.requireNonNullElse(order.paymentStatus(), ""));
    }
}
