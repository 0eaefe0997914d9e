package dev.backstop.engine.retention;

import dev.backstop.domain.value.Money;
import java.time.Duration;
import java.util.Currency;
import java.util.List;

/// How many of the orders that were late were kept, apart by whether the customer was told at once. Orders that still
/// wait count as kept so far. `kept` is what the late parts that were kept are worth.
public record Retention(Share toldAtOnce, Share toldLater, Money kept) {
    /// A customer counts as told at once within so long.
    public static final Duration AT_ONCE = Duration.ofHours(24);

    /// So many of so many.
    public record Share(int kept, int all) {
        /// From 0 to 1; 1 where there is none to lose.
        public double fraction() {
            return all == 0 ? 1 : (double) kept / all;
        }
    }

    /// The sums of those orders.
    public static Retention of(List<LateOrder> orders, Currency currency) {
        return new Retention(
                share(orders.stream()
                        .filter(order -> order.isToldWithin(AT_ONCE))
                        .toList()),
                share(orders.stream()
                        .filter(order -> !order.isToldWithin(AT_ONCE))
                        .toList()),
                orders.stream().map(LateOrder::kept).reduce(Money.zero(currency), Money::plus));
    }

    /// Both together.
    public Share all() {
        return new Share(toldAtOnce.kept() + toldLater.kept(), toldAtOnce.all() + toldLater.all());
    }

    private static Share share(List<LateOrder> orders) {
        return new Share((int) orders.stream().filter(LateOrder::isKept).count(), orders.size());
    }
}
