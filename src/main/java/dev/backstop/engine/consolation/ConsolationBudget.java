package dev.backstop.engine.consolation;

import dev.backstop.domain.sales.DiscountCode;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What discounts and gifts of one month have cost, and what they may: `cap` is absent where the owner set no
/// limit.
///
/// A discount counts as the most it can cost in the month it was issued, used or not; a gift in the month it was
/// added. What was given in another currency than the cap's is left out.
public record ConsolationBudget(@Nullable Money cap, Money spent) {
    /// The budget of that day's month.
    public static ConsolationBudget of(
            @Nullable Money cap,
            Collection<DiscountCode> codes,
            Collection<ParcelGift> gifts,
            LocalDate day,
            Money nothing) {
        var month = YearMonth.from(day);
        var spent = nothing;
        for (var code : codes) {
            if (YearMonth.from(code.issuedOn()).equals(month)) {
                spent = plus(spent, code.cost());
            }
        }
        for (var gift : gifts) {
            if (YearMonth.from(gift.addedOn()).equals(month)) {
                spent = plus(spent, gift.cost());
            }
        }
        return new ConsolationBudget(cap, spent);
    }

    /// By how much giving something of that cost would pass the cap; nothing where it would not.
    public Optional<Money> excess(Money cost) {
        if (cap == null) {
            return Optional.empty();
        }
        return Optional.of(spent.plus(cost).minus(cap)).filter(Money::isPositive);
    }

    private static Money plus(Money sum, @Nullable Money more) {
        return more == null || !more.currency().equals(sum.currency()) ? sum : sum.plus(more);
    }
}
