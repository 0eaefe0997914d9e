package dev.backstop.engine.replenish;

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
}
