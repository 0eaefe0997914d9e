package dev.backstop.service.plan;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.CashTaken;
import dev.backstop.engine.replenish.cash.OrderPayments;
import dev.backstop.service.shop.Deliveries;
import dev.backstop.service.shop.Picture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What takes the month's cash for stock before the plan does. Asks the file: not for the screen's thread.
final class MonthsCash {
    private final Picture picture;
    private final CancelledOrders closed;
    private Money onOrder;
    private Money received;

    private MonthsCash(Picture picture, CancelledOrders closed) {
        this.picture = picture;
        this.closed = closed;
        onOrder = Money.zero(picture.settings().currency());
        received = onOrder;
    }

    /// The parts of a picture that the month's cash follows from; each is the same object while nothing in it
    /// changes. Closed orders lie in the file only; the books know whether something of them was cancelled.
    record Basis(
            Object settings,
            LocalDate today,
            Object suppliers,
            Object terms,
            Object purchases,
            Object purchaseLines,
            Object orders,
            Object lines,
            Object cancelled) {
        static Basis of(Picture picture) {
            var shelves = picture.shelves();
            return new Basis(
                    picture.settings(),
                    picture.today(),
                    shelves.suppliers(),
                    shelves.supplierTerms(),
                    shelves.purchaseOrders(),
                    shelves.purchaseOrderLines(),
                    shelves.orders(),
                    shelves.orderLines(),
                    picture.books().cancelled());
        }

        boolean isSame(Basis other) {
            return settings == other.settings
                    && today.equals(other.today)
                    && suppliers == other.suppliers
                    && terms == other.terms
                    && purchases == other.purchases
                    && purchaseLines == other.purchaseLines
                    && orders == other.orders
                    && lines == other.lines
                    && cancelled == other.cancelled;
        }
    }

    static CashTaken taken(Picture picture, CancelledOrders closed) {
        var cash = new MonthsCash(picture, closed);
        picture.purchaseOrders().stream()
                .filter(order -> order.status() != PurchaseOrder.Status.DRAFT)
                .forEach(cash::add);
        return new CashTaken(cash.onOrder, cash.received, cash.refunds());
    }

    private void add(PurchaseOrder order) {
        var supplier = picture.supplier(order.supplierId()).orElse(null);
        var terms = supplier == null ? null : picture.termsOf(supplier).orElse(null);
        var payments = OrderPayments.of(order, terms, picture.today());
        double toCome = payments.shareToCome();
        LocalDate latest = null;
        for (var line : picture.linesOf(order)) {
            onOrder = onOrder.plus(part(order, line.unitCost().times(line.outstanding()), toCome));
            if (line.received() > 0) {
                latest = later(latest, line.lastReceivedOn());
                double came = payments.shareOfReceived(line);
                received = received.plus(part(order, line.unitCost().times(line.received()), came));
            }
        }
        onOrder = onOrder.plus(freightToCome(order, terms));
        var freight = order.freight();
        if (freight != null && payments.isUnpaidBeforeMonth(latest)) {
            received = received.plus(new Money(freight.amount(), received.currency()));
        }
    }

    /// What the supplier will charge to deliver an order of which nothing came yet.
    private Money freightToCome(PurchaseOrder order, @Nullable SupplierTerms terms) {
        var none = Money.zero(picture.settings().currency());
        var lines = picture.linesOf(order);
        boolean isWaiting = order.status().isOpen()
                && order.freight() == null
                && lines.stream().allMatch(line -> line.received() == 0);
        if (terms == null || !isWaiting) {
            return none;
        }
        var goods = lines.stream()
                .map(line -> line.unitCost().times(line.outstanding()))
                .filter(cost -> cost.currency().equals(terms.freight().currency()))
                .reduce(Money.zero(terms.freight().currency()), Money::plus);
        return Deliveries.inShopMoney(picture, order, terms.freightFor(goods));
    }

    private Money part(PurchaseOrder order, Money cost, double share) {
        var inShopMoney = Deliveries.inShopMoney(picture, order, cost);
        return (share >= 1 ? inShopMoney : inShopMoney.times(BigDecimal.valueOf(share))).payable();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /// The price of what was cancelled on orders that are paid and whose money has not gone back: orders that were
    /// closed this month, and those that are still open.
    private Money refunds() {
        var none = Money.zero(picture.settings().currency());
        var open = picture.orders().stream()
                .filter(order -> order.isOpen() && order.isPaid())
                .map(picture::linesOf);
        return Stream.concat(open, closed.of(picture).stream())
                .map(lines -> refund(lines, none))
                .reduce(none, Money::plus);
    }

    /// What an order's customer has paid and gets no goods for; a substitute was paid for by the line that it stands
    /// for.
    private static Money refund(List<OrderLine> lines, Money none) {
        var owed = none;
        for (var line : lines) {
            if (line.unitPrice().currency().equals(none.currency())) {
                int units = line.insteadOf() == null ? line.cancelled() : line.cancelled() - line.quantity();
                owed = owed.plus(line.unitPrice().times(units));
            }
        }
        return owed.isPositive() ? owed : none;
    }
}
