package dev.backstop.engine.replenish.cash;

import dev.backstop.domain.value.Money;

/// What takes the month's cash before the plan does, in the shop's currency: what open purchase orders will still
/// cost, goods that came and were paid this month or are still to pay, and refunds that customers wait for.
public record CashTaken(Money onOrder, Money received, Money refunds) {
    public Money total() {
        return onOrder.plus(received).plus(refunds);
    }
}
