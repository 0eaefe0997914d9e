package dev.backstop.engine.audit;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.util.List;
import java.util.Optional;

/// Sold before, could be shipped, and listed on no channel. What is lost is 30 days of sales, no more than what
/// there is.
final class ListedNowhereRule {
    Optional<Finding> check(UnlistedFacts facts, AuditTerms terms) {
        var position = facts.position();
        int shippable = position == null ? 0 : Math.max(0, position.available());
        if (facts.product().isRetired() || shippable <= 0) {
            return Optional.empty();
        }
        double lostUnits = Math.min(shippable, facts.unitsPerDay() * AuditTerms.HORIZON_DAYS);
        var atRisk = Money.rounded(lostUnits * facts.product().price().toDouble(), terms.currency());
        return Optional.of(new Finding(
                Finding.Kind.LISTED_NOWHERE,
                terms.severity(atRisk),
                new Finding.Subject(null, null, facts.product(), shippable, facts.unitsPerDay(), null),
                atRisk,
                Message.of("audit.why.listedNowhere"),
                Message.of("audit.detail.lastSold", facts.lastSoldOn()),
                new Fix.CreateListing(),
                List.of()));
    }
}
