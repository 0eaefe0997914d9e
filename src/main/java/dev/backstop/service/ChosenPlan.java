package dev.backstop.service;

import dev.backstop.domain.value.Money;
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
        var keptCost =
                kept.stream().flatMap(line -> line.shopCost().stream()).reduce(Money.zero(currency), Money::plus);
        var rest = ReorderPlanner.plan(
                others, new Cash(cash.budget(), cash.committed().plus(keptCost)), currency);
        var lines = new ArrayList<>(kept);
        rest.orders().forEach(order -> lines.addAll(order.lines()));
        return new ReorderPlan(
                cash,
                ReorderPlanner.orders(lines, currency),
                rest.planned().plus(keptCost),
                rest.needed().plus(keptCost),
                rest.deferred(),
                rest.deferredCost(),
                rest.deferredAtRisk(),
                rest.cashToBringBack());
    }
}
