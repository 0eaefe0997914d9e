package dev.backstop.service.plan;

import dev.backstop.engine.replenish.Cash;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.engine.replenish.ReorderPlanner;
import dev.backstop.engine.replenish.Suggestion;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The plan with the owner's own quantities in it: those lines stay whatever they cost, and the cash that is left
/// goes to the others.
final class ChosenPlan {
    private ChosenPlan() {}

    static ReorderPlan of(List<Suggestion> suggestions, Set<Suggestion.Key> chosen, Cash cash, Currency currency) {
        var parts = suggestions.stream()
                .collect(Collectors.partitioningBy(line -> line.isDue() && chosen.contains(line.key())));
        var kept = parts.getOrDefault(true, List.of());
        var others = parts.getOrDefault(false, List.of());
        if (kept.isEmpty()) {
            return ReorderPlanner.plan(suggestions, cash, currency);
        }
        var keptCost = ReorderPlanner.cash(ReorderPlanner.orders(kept, currency), currency);
        var rest = ReorderPlanner.plan(
                others, new Cash(cash.budget(), cash.committed().plus(keptCost)), currency);
        var lines = new ArrayList<>(kept);
        rest.orders().forEach(order -> lines.addAll(order.lines()));
        var orders = ReorderPlanner.orders(lines, currency);
        var planned = ReorderPlanner.cash(orders, currency);
        return new ReorderPlan(
                cash,
                orders,
                planned,
                planned.plus(rest.deferredCost()),
                rest.deferred(),
                rest.deferredCost(),
                rest.deferredAtRisk(),
                rest.cashToBringBack());
    }
}
