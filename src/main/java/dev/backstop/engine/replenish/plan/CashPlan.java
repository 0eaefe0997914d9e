package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Spending;
import dev.backstop.engine.replenish.cash.WantedOrder;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var bySupplier = List.copyOf(bySupplier(due).values());
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
            List<List<Suggestion>> bySupplier,
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
            var lines = bySupplier.get(order);
            for (int line = 0; line < lines.size(); line++) {
                if (spent.amounts().get(order).get(line) != Spending.NONE) {
                    bought.add(lines.get(line).key());
                }
            }
        }
        var parts = due.stream().collect(Collectors.partitioningBy(line -> bought.contains(line.key())));
        return new CashPlan(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private static Map<Id<Supplier>, List<Suggestion>> bySupplier(List<Suggestion> due) {
        var groups = new LinkedHashMap<Id<Supplier>, List<Suggestion>>();
        for (var line : due) {
            groups.computeIfAbsent(option(line).supplier().id(), _ -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    private static WantedOrder order(List<Suggestion> lines, Kept kept, Currency currency, Freight freight) {
        var wanted = new ArrayList<WantedOrder.Line>();
        for (var line : lines) {
            long cost = units(cost(line, currency));
            var amount = new WantedOrder.Amount(cost, margin(line) + LEAST * cost);
            wanted.add(new WantedOrder.Line(List.of(amount), line.position() < 0));
        }
        var there = kept.goods().get(option(lines.getFirst()).supplier().id());
        return there == null
                ? new WantedOrder(minimum(lines, 0, currency), units(freight(lines, currency, freight)), wanted)
                : new WantedOrder(minimum(lines, units(there), currency), 0, wanted);
    }

    private static Money freight(List<Suggestion> lines, Currency currency, Freight freight) {
        var none = Money.zero(option(lines.getFirst()).supplier().currency());
        var goods = freight == Freight.OF_ANY_PART
                ? none
                : lines.stream().flatMap(line -> line.cost().stream()).reduce(none, Money::plus);
        return ReorderPlanner.freight(lines, goods, currency);
    }

    /// What is missing to the supplier's minimum order value beside goods that are there already, in the shop's
    /// currency, as far as the lines reach it at all: below it the owner decides what to add.
    private static long minimum(List<Suggestion> lines, long there, Currency currency) {
        var supplier = option(lines.getFirst()).supplier();
        var minimum = supplier.minimumOrderValue();
        if (minimum == null) {
            return 0;
        }
        long least = minimum.currency().equals(currency)
                ? units(minimum)
                : units(minimum.converted(supplier.exchangeRate(), currency));
        long all = lines.stream().mapToLong(line -> units(cost(line, currency))).sum();
        return Math.clamp(least - there, 0, all);
    }

    /// The margin in the sales that are at risk.
    private static double margin(Suggestion line) {
        double price = line.product().price().toDouble();
        double cost = option(line).shopUnitCost().toDouble();
        return price > 0 ? line.atRisk().toDouble() * Math.max(0, 1 - cost / price) : 0;
    }

    private static OfferOption option(Suggestion line) {
        return Objects.requireNonNull(line.option());
    }

    private static Money cost(Suggestion line, Currency currency) {
        return line.shopCost().orElse(Money.zero(currency));
    }

    private static long units(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }
}
