package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// Somebody the shop buys from. `country` is an ISO 3166 code ("CN"). Lead times are calendar days from sending a
/// purchase
/// order to having the goods, as the supplier states them; receipts teach better ones.
///
/// `exchangeRate` is what one unit of the supplier's currency costs in the shop's (1 where they are the same).
/// `stoppedOn` marks a supplier that does not deliver, until `stoppedUntil` if that is known.
public record Supplier(
        Id<Supplier> id,
        String name,
        String country,
        String contactName,
        String email,
        String phone,
        String address,
        Currency currency,
        BigDecimal exchangeRate,
        int leadTimeDays,
        int leadTimeSpreadDays,
        int reviewPeriodDays,
        @Nullable Money minimumOrderValue,
        String paymentTerms,
        String freightTerms,
        String note,
        @Nullable LocalDate stoppedOn,
        @Nullable LocalDate stoppedUntil,
        @Nullable LocalDate retiredOn,
        WorkWeek workingDays)
        implements Entity {
    public Supplier {
        exchangeRate = exchangeRate.setScale(6, RoundingMode.HALF_EVEN);
    }

    /// A supplier that works every day of the week.
    public Supplier(
            Id<Supplier> id,
            String name,
            String country,
            String contactName,
            String email,
            String phone,
            String address,
            Currency currency,
            BigDecimal exchangeRate,
            int leadTimeDays,
            int leadTimeSpreadDays,
            int reviewPeriodDays,
            @Nullable Money minimumOrderValue,
            String paymentTerms,
            String freightTerms,
            String note,
            @Nullable LocalDate stoppedOn,
            @Nullable LocalDate stoppedUntil,
            @Nullable LocalDate retiredOn) {
        this(
                id,
                name,
                country,
                contactName,
                email,
                phone,
                address,
                currency,
                exchangeRate,
                leadTimeDays,
                leadTimeSpreadDays,
                reviewPeriodDays,
                minimumOrderValue,
                paymentTerms,
                freightTerms,
                note,
                stoppedOn,
                stoppedUntil,
                retiredOn,
                WorkWeek.EVERY_DAY);
    }

    /// Whether the supplier does not deliver on that day.
    public boolean isStopped(LocalDate day) {
        return stoppedOn != null && !day.isBefore(stoppedOn) && (stoppedUntil == null || day.isBefore(stoppedUntil));
    }

    /// The same supplier, not delivering from the first day until the second (unknown where absent), or delivering
    /// again.
    public Supplier withStop(@Nullable LocalDate from, @Nullable LocalDate until) {
        return with(from, until, retiredOn, workingDays);
    }

    /// The same supplier, working on those days of the week.
    public Supplier working(WorkWeek week) {
        return with(stoppedOn, stoppedUntil, retiredOn, week);
    }

    /// The same supplier, out of use since that day.
    public Supplier withRetiredOn(@Nullable LocalDate day) {
        return with(stoppedOn, stoppedUntil, day, workingDays);
    }

    private Supplier with(
            @Nullable LocalDate stopFrom, @Nullable LocalDate stopUntil, @Nullable LocalDate retired, WorkWeek week) {
        return new Supplier(
                id,
                name,
                country,
                contactName,
                email,
                phone,
                address,
                currency,
                exchangeRate,
                leadTimeDays,
                leadTimeSpreadDays,
                reviewPeriodDays,
                minimumOrderValue,
                paymentTerms,
                freightTerms,
                note,
                stopFrom,
                stopUntil,
                retired,
                week);
    }
}
