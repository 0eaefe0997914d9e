package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Spending;
import dev.backstop.engine.replenish.cash.WantedOrder;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is due, split into what limited cash buys and what it puts off: whole orders that reach their suppliers'
/// minimums, where each pound prevents most lost margin, customers who wait for it first.
record CashPlan(List<Suggestion> chosen, List<Suggestion> deferred) {
    /// A line that risks nothing yet is still bought where cash is left over.
    private static final double LEAST = 1e-6;

    /// The plan of lines that come in an order of their own, which decides between equals.
    ///
    /// Freight is charged by what is really ordered: where a part of the lines misses the value from which it is
    /// free, all is weighed once more with the freight that any part may have to pay.
    static CashPlan of(List<Suggestion> due, Kept kept, Money available, Currency currency) {
        var bySupplier = SupplierLines.of(due);
        var plan = of(due, bySupplier, kept, available, currency, Freight.OF_ALL);
        var lines = Stream.concat(kept.lines().stream(), plan.chosen().stream()).toList();
        var cost = ReorderPlanner.cash(ReorderPlanner.orders(lines, currency), currency);
        return cost.minus(kept.cash()).compareTo(available) <= 0
                ? plan
                : of(due, bySupplier, kept, available, currency, Freight.OF_ANY_PART);
    }

    /// What is bought whatever it costs, because the owner chose its quantity: it brings its suppliers' orders nearer
    /// to their minimums and pays their freight.
    record Kept(List<Suggestion> lines, Money cash, Map<Id<Supplier>, Money> goods) {
        static Kept of(List<Suggestion> lines, Currency currency) {
            var orders = ReorderPlanner.orders(lines, currency);
            return new Kept(
                    lines,
                    ReorderPlanner.cash(orders, currency),
                    orders.stream()
                            .collect(Collectors.toMap(order -> order.supplier().id(), SupplierOrder::shopTotal)));
        }
    }

    /// Which freight an order is taken to pay before it is known which of its lines are bought.
    private enum Freight {
        OF_ALL,
        OF_ANY_PART
    }

    private static CashPlan of(
            List<Suggestion> due,
            List<SupplierLines> bySupplier,
            Kept kept,
            Money available,
            Currency currency,
            Freight freight) {
        var orders = bySupplier.stream()
                .map(lines -> order(lines, kept, currency, freight))
                .toList();
        var spent = Spending.of(orders, units(available));
        var bought = new HashSet<Suggestion.Key>();
        for (int order = 0; order < bySupplier.size(); order++) {
            var lines = bySupplier.get(order).lines();
            for (int line = 0; line < lines.size(); line++) {
                if (spent.amounts().get(order).get(line) != Spending.NONE) {
                    bought.add(lines.get(line).key());
                }
            }
        }
        var parts = due.stream().collect(Collectors.partitioningBy(line -> bought.contains(line.key())));
        return new CashPlan(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private static WantedOrder order(SupplierLines group, Kept kept, Currency currency, Freight freight) {
        var wanted = new ArrayList<WantedOrder.Line>();
        for (var line : group.lines()) {
            long cost = units(SupplierLines.cost(line));
            var amount = new WantedOrder.Amount(cost, margin(line) + LEAST * cost);
            wanted.add(new WantedOrder.Line(List.of(amount), line.position() < 0));
        }
        var there = kept.goods().get(group.supplier().id());
        return there == null
                ? new WantedOrder(minimum(group, 0, currency), units(freight(group, currency, freight)), wanted)
                : new WantedOrder(minimum(group, units(there), currency), 0, wanted);
    }

    private static Money freight(SupplierLines group, Currency currency, Freight freight) {
        var goods = freight == Freight.OF_ANY_PART ? Money.zero(group.supplier().currency()) : group.total();
        return group.freight(goods, currency);
    }

    /// What is missing to the supplier's minimum order value beside goods that are there already, in the shop's
    /// currency, as far as the lines reach it at all: below it the owner decides what to add.
    private static long minimum(SupplierLines group, long there, Currency currency) {
        return Math.clamp(units(group.minimum(currency)) - there, 0, units(group.shopTotal(currency)));
    }

    /// The margin in the sales that are at risk.
    private static double margin(Suggestion line) {
        double price = line.product().price().toDouble();
        double cost = SupplierLines.option(line).shopUnitCost().toDouble();
        return price > 0 ? line.atRisk().toDouble() * Math.max(0, 1 - cost / price) : 0;
    }

    private static long units(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }
}
