package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Cash;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The line put off for want of cash that comes back first, and how much more cash that takes.
///
/// Nobody can say that of one line alone: with more cash the plan may also swap what it has for something better.
/// So the plan is made again with what each line would need, beginning with the least, until one has that line
/// beside all of today's.
public record Comeback(Suggestion line, Money cash) {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    /// Lines that are tried, those first that risk most for the pound: what risks hardly anything is swapped away.
    private static final int TRIED = 8;

    /// The one of a plan made by `planner` from its cash; where each drives out another line, the first of those.
    /// Empty where nothing is put off or none of the tried ones comes back.
    public static Optional<Comeback> first(ReorderPlan plan, Currency currency, Function<Cash, ReorderPlan> planner) {
        var today = keys(plan);
        Comeback swapped = null;
        for (var each : candidates(plan, currency)) {
            var found = keys(planner.apply(plan.cash().withMore(each.cash)));
            var back = plan.deferred().stream()
                    .filter(line -> found.contains(line.key()))
                    .map(line -> new Comeback(line, each.cash))
                    .findFirst();
            if (back.isPresent() && found.containsAll(today)) {
                return back;
            }
            swapped = swapped == null ? back.orElse(null) : swapped;
        }
        return Optional.ofNullable(swapped);
    }

    private static Set<Suggestion.Key> keys(ReorderPlan plan) {
        return plan.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(Suggestion::key)
                .collect(Collectors.toSet());
    }

    /// What each of the first lines put off would need, the least first: its own cost where its supplier is ordered
    /// from anyway, else an order that reaches the minimum, with its freight.
    private static List<Comeback> candidates(ReorderPlan plan, Currency currency) {
        var left = plan.cash().leftAfter(plan.planned());
        var orderedFrom =
                plan.orders().stream().map(order -> order.supplier().id()).collect(Collectors.toSet());
        return plan.deferred().stream()
                .limit(TRIED)
                .map(line -> orderedFrom.contains(supplier(line).id())
                        ? of(line, SupplierLines.cost(line), left)
                        : of(line, leastOrder(line, plan.deferred(), currency), left))
                .sorted(Comparator.comparing(Comeback::cash))
                .toList();
    }

    private static Comeback of(Suggestion line, Money needed, Money left) {
        var missing = needed.minus(left);
        return new Comeback(line, missing.isPositive() ? missing : new Money(LEAST, missing.currency()));
    }

    /// What an order with that line costs: filled up to the supplier's minimum with what else of it is put off, the
    /// cheapest first.
    private static Money leastOrder(Suggestion line, List<Suggestion> putOff, Currency currency) {
        var supplier = supplier(line);
        var fill = putOff.stream()
                .filter(other -> supplier(other).id().equals(supplier.id())
                        && !other.key().equals(line.key()))
                .sorted(Comparator.comparing(SupplierLines::cost))
                .iterator();
        var minimum = new SupplierLines(List.of(line)).minimum(currency);
        var order = new ArrayList<>(List.of(line));
        var sum = SupplierLines.cost(line);
        while (fill.hasNext() && sum.compareTo(minimum) < 0) {
            var next = fill.next();
            order.add(next);
            sum = sum.plus(SupplierLines.cost(next));
        }
        var whole = new SupplierLines(order);
        return sum.plus(whole.freight(whole.total(), currency));
    }

    private static Supplier supplier(Suggestion line) {
        return SupplierLines.option(line).supplier();
    }
}
