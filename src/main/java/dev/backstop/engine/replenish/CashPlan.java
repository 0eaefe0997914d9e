package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.cash.Spending;
import dev.backstop.engine.replenish.cash.WantedOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is due, split into what limited cash buys and what it puts off: whole orders that reach their suppliers'
/// minimums, where each pound prevents most lost margin, customers who wait for it first.
record CashPlan(List<Suggestion> chosen, List<Suggestion> deferred) {
    /// A line that risks nothing yet is still bought where cash is left over.
    private static final double LEAST = 1e-6;

    /// The plan of lines that come in an order of their own, which decides between equals.
    ///
    /// Freight is charged by what is really ordered: where a part of the lines misses the value from which it is
    /// free, all is weighed once more with the freight that any part may have to pay.
    static CashPlan of(List<Suggestion> due, Money available, Currency currency) {
        var bySupplier = List.copyOf(bySupplier(due).values());
        var plan = of(due, bySupplier, available, currency, Freight.OF_ALL);
        var cost = ReorderPlanner.cash(ReorderPlanner.orders(plan.chosen(), currency), currency);
        return cost.compareTo(available) <= 0 ? plan : of(due, bySupplier, available, currency, Freight.OF_ANY_PART);
    }

    /// Which freight an order is taken to pay before it is known which of its lines are bought.
    private enum Freight {
        OF_ALL,
        OF_ANY_PART
    }

    private static CashPlan of(
            List<Suggestion> due,
            List<List<Suggestion>> bySupplier,
            Money available,
            Currency currency,
            Freight freight) {
        var orders = bySupplier.stream()
                .map(lines -> order(lines, currency, freight))
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

    /// How much more cash than `left` brings a deferred line back: its cost, or its supplier's minimum and
    /// freight where nothing else is ordered there.
    Money missing(Suggestion line, Money left, Currency currency) {
        var supplier = option(line).supplier();
        boolean ordered =
                chosen.stream().anyMatch(other -> option(other).supplier().id().equals(supplier.id()));
        var own = deferred.stream()
                .filter(other -> option(other).supplier().id().equals(supplier.id()))
                .toList();
        var cost = cost(line, currency);
        var minimum = money(minimum(own, currency), currency);
        var goods = line.cost().orElse(Money.zero(supplier.currency()));
        var needed = ordered
                ? cost
                : (cost.compareTo(minimum) >= 0 ? cost : minimum)
                        .plus(ReorderPlanner.freight(List.of(line), goods, currency));
        var missing = needed.minus(left);
        return missing.isPositive() ? missing : new Money(new BigDecimal("0.01"), currency);
    }

    private static Map<Id<Supplier>, List<Suggestion>> bySupplier(List<Suggestion> due) {
        var groups = new LinkedHashMap<Id<Supplier>, List<Suggestion>>();
        for (var line : due) {
            groups.computeIfAbsent(option(line).supplier().id(), _ -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    private static WantedOrder order(List<Suggestion> lines, Currency currency, Freight freight) {
        var wanted = new ArrayList<WantedOrder.Line>();
        for (var line : lines) {
            long cost = units(cost(line, currency));
            var amount = new WantedOrder.Amount(cost, margin(line) + LEAST * cost);
            wanted.add(new WantedOrder.Line(List.of(amount), line.position() < 0));
        }
        return new WantedOrder(minimum(lines, currency), units(freight(lines, currency, freight)), wanted);
    }

    private static Money freight(List<Suggestion> lines, Currency currency, Freight freight) {
        var none = Money.zero(option(lines.getFirst()).supplier().currency());
        var goods = freight == Freight.OF_ANY_PART
                ? none
                : lines.stream().flatMap(line -> line.cost().stream()).reduce(none, Money::plus);
        return ReorderPlanner.freight(lines, goods, currency);
    }

    /// The supplier's minimum order value in the shop's currency, as far as the lines reach it at all: below it the
    /// owner decides what to add.
    private static long minimum(List<Suggestion> lines, Currency currency) {
        var supplier = option(lines.getFirst()).supplier();
        var minimum = supplier.minimumOrderValue();
        if (minimum == null) {
            return 0;
        }
        long least = minimum.currency().equals(currency)
                ? units(minimum)
                : units(minimum.converted(supplier.exchangeRate(), currency));
        long all = lines.stream().mapToLong(line -> units(cost(line, currency))).sum();
        return Math.min(least, all);
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

    private static Money money(long units, Currency currency) {
        return new Money(BigDecimal.valueOf(units, Money.SCALE), currency);
    }
}
