package dev.backstop.domain.shop;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What the owner gives to customers who wait, and how far it may go; there is one such record in a shop file.
///
/// `stockoutPercent` is the discount for a stockout (0 for none), `giftUpTo` the most that a gift for a backorder
/// may cost (zero for none), `monthlyCap` what discounts and gifts of one month may cost together, if limited.
/// `parcelPostage` is what a further parcel costs the shop, if it is known.
public record ConsolationRules(
        Id<ConsolationRules> id,
        int stockoutPercent,
        Money giftUpTo,
        @Nullable Money monthlyCap,
        @Nullable Money parcelPostage)
        implements Entity {

    /// The id of the one record of rules.
    public static final Id<ConsolationRules> ONLY = new Id<>(1);

    /// The rules of a shop whose owner has said nothing: a little for whoever waits, and an end to it.
    public static ConsolationRules standard(Currency currency) {
        return new ConsolationRules(
                ONLY,
                5,
                Money.of("2.00", currency.getCurrencyCode()),
                Money.of("50.00", currency.getCurrencyCode()),
                null);
    }
}
