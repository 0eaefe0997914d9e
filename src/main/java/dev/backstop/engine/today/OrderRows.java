package dev.backstop.engine.today;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.util.List;

/// The rows of the orders to place.
final class OrderRows {
    private OrderRows() {}

    static List<TodayRow> of(TodayFacts facts, CountedOnce counted) {
        return facts.ordersToPlace().stream()
                .map(order -> row(order, facts, counted))
                .toList();
    }

    private static TodayRow row(OrderToPlace order, TodayFacts facts, CountedOnce counted) {
        boolean isDue = !order.orderBy().isAfter(facts.today());
        var what = Message.of("today.order.what", order.lines(), order.cost(), order.arrivesOn());
        var atRisk = order.losses().stream().map(Loss::amount).reduce(Money.zero(facts.currency()), Money::plus);
        order.losses().forEach(loss -> counted.count(loss.productId(), loss.amount()));
        return new TodayRow(
                new TodayRow.Mark.Monogram(monogram(order.country())),
                Message.of("today.title.name", order.supplierName()),
                isDue ? Message.of("today.order.today") : null,
                isDue ? what : Message.of("today.order.by", order.orderBy(), what),
                new TodayRow.Amount.Counted(atRisk),
                Message.of("today.action.reviewOrder"),
                new Target.ReviewOrder(order.supplierId()));
    }

    /// The two letters people know a country by: ISO's, but UK for Great Britain.
    private static String monogram(String country) {
        return country.equals("GB") ? "UK" : country;
    }
}
