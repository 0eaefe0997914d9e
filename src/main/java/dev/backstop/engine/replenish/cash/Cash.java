package dev.backstop.engine.replenish.cash;

import dev.backstop.domain.value.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be spent on stock: the month's `budget` (absent: no limit) less what open purchase orders have
/// `committed`.
public record Cash(@Nullable Money budget, Money committed) {
    /// What is left to spend, never below zero; empty where there is no limit.
    public Optional<Money> available() {
        if (budget == null) {
            return Optional.empty();
        }
        var left = budget.minus(committed);
        return Optional.of(left.isPositive() ? left : Money.zero(left.currency()));
    }

    /// The same with so much more in the month; without a limit, the same.
    public Cash withMore(Money more) {
        return budget == null ? this : new Cash(budget.plus(more), committed);
    }

    /// What the month lacks or has left once so much is spent: below zero where more is taken than its budget.
    public Money leftAfter(Money spent) {
        return (budget == null ? spent : budget.minus(committed)).minus(spent);
    }
}
