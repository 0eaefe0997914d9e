package dev.backstop.engine.message;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who has not been told yet what became of their order: one notice a customer, about all of their affected lines.
///
/// A line owes a notice when it waits and its customer was not told exactly that (state and date), or when its
/// customer was told that it waits and it is ready. A backorder that will still leave by the date promised with the
/// order owes none.
///
/// An order in another currency than the shop's is told like any other; its money is left out of the sums, which
/// would need a rate, and `OwedNotice.currencies` names what it is in.
public final class NoticesOwed {
    /// From the gravest kind of news to the least.
    private static final List<Notice.Kind> GRAVEST_FIRST = List.of(
            Notice.Kind.STOCKOUT,
            Notice.Kind.BACKORDER,
            Notice.Kind.ETA_MOVED,
            Notice.Kind.REFUNDED,
            Notice.Kind.PARTIAL_SHIPMENT,
            Notice.Kind.BACK_IN_STOCK);

    private static final Comparator<OwedNotice> BY_MONEY = Comparator.comparing(OwedNotice::atRisk)
            .reversed()
            .thenComparing(OwedNotice::since)
            .thenComparing(notice -> notice.customer().id());

    private NoticesOwed() {}

    /// The notices owed, most money at risk first, then the longest owed.
    public static List<OwedNotice> of(List<CustomerOrder> orders, Currency currency) {
        var byCustomer = new LinkedHashMap<Id<Customer>, List<CustomerOrder>>();
        for (var order : orders) {
            byCustomer
                    .computeIfAbsent(order.customer().id(), _ -> new ArrayList<>())
                    .add(order);
        }
        return byCustomer.values().stream()
                .flatMap(ofCustomer -> notice(ofCustomer, currency).stream())
                .sorted(BY_MONEY)
                .toList();
    }

    /// The latest thing that was really told of each line; drafts do not count.
    public static Map<Id<OrderLine>, NoticeLine> lastTold(List<Notice> notices, List<NoticeLine> noticeLines) {
        var toldAt = new HashMap<Id<Notice>, Instant>();
        for (var notice : notices) {
            if (notice.toldAt() != null) {
                toldAt.put(notice.id(), notice.toldAt());
            }
        }
        Comparator<NoticeLine> byTime = Comparator.comparing(
                        (NoticeLine line) -> Objects.requireNonNull(toldAt.get(line.noticeId())))
                .thenComparing(NoticeLine::id);
        var last = new HashMap<Id<OrderLine>, NoticeLine>();
        for (var line : noticeLines) {
            if (toldAt.containsKey(line.noticeId())) {
                last.merge(line.lineId(), line, (a, b) -> byTime.compare(a, b) >= 0 ? a : b);
            }
        }
        return last;
    }

    private static Optional<OwedNotice> notice(List<CustomerOrder> orders, Currency currency) {
        var owedOrders = new ArrayList<OwedNotice.OwedOrder>();
        var atRisk = Money.zero(currency);
        Instant since = Instant.MAX;
        for (var order : orders) {
            var lines = new ArrayList<OwedNotice.OwedLine>();
            for (var line : order.lines()) {
                var kind = kindOwed(order, line);
                if (kind.isPresent()) {
                    lines.add(new OwedNotice.OwedLine(line.line(), line.state(), kind.get(), OwedNotice.toldEta(line)));
                    var from = line.since() == null ? order.order().placedAt() : line.since();
                    since = from.isBefore(since) ? from : since;
                }
            }
            if (!lines.isEmpty()) {
                owedOrders.add(new OwedNotice.OwedOrder(order.order(), order.state(), lines));
                boolean badNews = lines.stream().anyMatch(OwedNotice.OwedLine::isBadNews);
                atRisk = badNews ? atRisk.plus(unshipped(order, currency)) : atRisk;
            }
        }
        if (owedOrders.isEmpty()) {
            return Optional.empty();
        }
        var customer = orders.getFirst().customer();
        return Optional.of(new OwedNotice(customer, gravest(owedOrders), since, atRisk, owedOrders));
    }

    private static Notice.Kind gravest(List<OwedNotice.OwedOrder> orders) {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(OwedNotice.OwedLine::kind)
                .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                .orElseThrow();
    }

    private static Optional<Notice.Kind> kindOwed(CustomerOrder order, CustomerOrder.Line line) {
        if (line.line().open() == 0) {
            return Optional.empty();
        }
        var told = line.told();
        return switch (line.state()) {
            case LineState.OutOfStock _ ->
                told != null && told.status() == LineStatus.OUT_OF_STOCK
                        ? Optional.empty()
                        : Optional.of(Notice.Kind.STOCKOUT);
            case LineState.Backordered backordered -> backorderOwed(order, told, backordered.eta());
            case LineState.Ready _ -> waits(told) ? Optional.of(Notice.Kind.BACK_IN_STOCK) : Optional.empty();
            case LineState.Shipped _, LineState.Cancelled _ -> Optional.empty();
        };
    }

    private static Optional<Notice.Kind> backorderOwed(CustomerOrder order, @Nullable NoticeLine told, LocalDate eta) {
        if (told != null && told.status() == LineStatus.BACKORDERED) {
            return eta.equals(told.eta()) ? Optional.empty() : Optional.of(Notice.Kind.ETA_MOVED);
        }
        var promisedOn = order.order().promisedOn();
        boolean keepsPromise = told == null
                && promisedOn != null
                && !WorkingDays.dispatchOf(eta).isAfter(promisedOn);
        return keepsPromise ? Optional.empty() : Optional.of(Notice.Kind.BACKORDER);
    }

    private static boolean waits(@Nullable NoticeLine told) {
        return told != null && (told.status() == LineStatus.BACKORDERED || told.status() == LineStatus.OUT_OF_STOCK);
    }

    /// The goods value still to ship, as far as it is in the shop's currency.
    private static Money unshipped(CustomerOrder order, Currency currency) {
        var value = Money.zero(currency);
        for (var line : order.lines()) {
            var price = line.line().unitPrice();
            value = price.currency().equals(currency)
                    ? value.plus(price.times(line.line().open()))
                    : value;
        }
        return value;
    }
}
