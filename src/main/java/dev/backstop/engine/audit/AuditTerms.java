package dev.backstop.engine.audit;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.ServiceClass;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/// What an audit is measured by: the day and time, the owner's severity limits, the usual days to dispatch, the
/// season's pace.
public record AuditTerms(
        Currency currency,
        int highSeverity,
        int mediumSeverity,
        int dispatchDays,
        LocalDate today,
        Instant now,
        Pace pace) {
    /// Lost sales are counted over at most this many days.
    public static final int HORIZON_DAYS = 30;

    /// The shop's own terms, at the pace of the season.
    public static AuditTerms of(ShopSettings settings, LocalDate today, Instant now) {
        return new AuditTerms(
                settings.currency(),
                settings.highSeverity(),
                settings.mediumSeverity(),
                settings.dispatchDays(),
                today,
                now,
                Pace.of(today));
    }

    /// The same terms while a promotion runs.
    public AuditTerms inPromotion() {
        return new AuditTerms(currency, highSeverity, mediumSeverity, dispatchDays, today, now, Pace.BUSY);
    }

    /// How long a listing may go unchecked: a day for the fastest class, three for the next, a week for the rest;
    /// half of it when the shop is busy.
    public Duration checkedWithin(ServiceClass serviceClass) {
        var limit = switch (serviceClass) {
            case A -> Duration.ofDays(1);
            case B -> Duration.ofDays(3);
            case C -> Duration.ofDays(7);
        };
        return pace == Pace.BUSY ? limit.dividedBy(2) : limit;
    }

    Severity severity(Money atRisk) {
        if (atRisk.amount().compareTo(BigDecimal.valueOf(highSeverity)) >= 0) {
            return Severity.HIGH;
        }
        return atRisk.amount().compareTo(BigDecimal.valueOf(mediumSeverity)) >= 0 ? Severity.MEDIUM : Severity.LOW;
    }
}
