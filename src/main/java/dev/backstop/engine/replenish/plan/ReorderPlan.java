package dev.backstop.engine.replenish.plan;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Cash;
import java.util.List;
import java.util.Optional;

/// What to order now, grouped by supplier, within the cash there is. All amounts are in the shop's currency.
///
/// `planned` is what the orders cost with their freight, `needed` what they and all that is `deferred` would cost
/// together with theirs: what the cash leaves no room for of what rides along is not missed. `deferred` are lines
/// the cash does not reach, the one that risks most for the pound at the front; `deferredAtRisk` is what putting
/// them off risks. Which comes back first is a question of its own ([Comeback]).
public record ReorderPlan(
        Cash cash,
        List<SupplierOrder> orders,
        Money planned,
        Money needed,
        List<Suggestion> deferred,
        Money deferredCost,
        Money deferredAtRisk) {
    public ReorderPlan {
        orders = List.copyOf(orders);
        deferred = List.copyOf(deferred);
    }

    /// Cash left after the plan; empty where there is no limit.
    public Optional<Money> left() {
        return cash.available().map(available -> available.minus(planned));
    }

    /// Lines over all orders.
    public int lines() {
        return orders.stream().mapToInt(order -> order.lines().size()).sum();
    }
}
