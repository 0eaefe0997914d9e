package dev.backstop.engine.today;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lost sales already counted for each product, so that a second cause of the same loss adds only what it makes
/// worse.
final class CountedOnce {
    private final Currency currency;
    private final Map<Id<Product>, Money> counted = new HashMap<>();

    CountedOnce(Currency currency) {
        this.currency = currency;
    }

    /// Counts a loss that stands for itself.
    void count(Id<Product> productId, Money loss) {
        counted.merge(productId, loss, Money::plus);
    }

    /// Counts what losses from one cause add to those counted already, and tells how much that is.
    Money countMore(List<Loss> losses) {
        var more = Money.zero(currency);
        for (var loss : losses) {
            var already = counted.getOrDefault(loss.productId(), Money.zero(currency));
            if (loss.amount().compareTo(already) > 0) {
                more = more.plus(loss.amount().minus(already));
                counted.put(loss.productId(), loss.amount());
            }
        }
        return more;
    }
}
