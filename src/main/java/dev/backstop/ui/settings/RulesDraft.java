package dev.backstop.ui.settings;

import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.value.Money;
import java.util.Currency;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A draft of what is given to customers who wait. An empty discount or gift is none, an empty cap is no limit.
final class RulesDraft {
    private final ObjectProperty<@Nullable Integer> stockoutPercent = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> giftUpTo = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> monthlyCap = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Money> parcelPostage = new SimpleObjectProperty<>();

    /// Takes the rules as they are into the draft.
    void read(ConsolationRules rules) {
        stockoutPercent.set(rules.stockoutPercent() == 0 ? null : rules.stockoutPercent());
        giftUpTo.set(rules.giftUpTo().isZero() ? null : rules.giftUpTo());
        monthlyCap.set(rules.monthlyCap());
        parcelPostage.set(rules.parcelPostage());
    }

    /// The rules as drafted, in the shop's currency: amounts keep their number when that is changed.
    ConsolationRules made(ConsolationRules now, Currency currency) {
        var percent = stockoutPercent.get();
        var gift = in(currency, giftUpTo.get());
        return new ConsolationRules(
                now.id(),
                percent == null ? 0 : percent,
                gift == null ? Money.zero(currency) : gift,
                in(currency, monthlyCap.get()),
                in(currency, parcelPostage.get()));
    }

    /// The same number in that currency.
    static @Nullable Money in(Currency currency, @Nullable Money amount) {
        return amount == null ? null : new Money(amount.amount(), currency);
    }

    ObjectProperty<@Nullable Integer> stockoutPercentProperty() {
        return stockoutPercent;
    }

    ObjectProperty<@Nullable Money> giftUpToProperty() {
        return giftUpTo;
    }

    ObjectProperty<@Nullable Money> monthlyCapProperty() {
        return monthlyCap;
    }

    ObjectProperty<@Nullable Money> parcelPostageProperty() {
        return parcelPostage;
    }
}
