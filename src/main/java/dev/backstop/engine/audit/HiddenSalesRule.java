package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import java.util.Optional;

/// Not offered, and there is stock to sell. What is lost is what the channel would sell in 30 days, no more than
/// what there is. Where no quantity was stated, nobody knows that it is not offered.
final class HiddenSalesRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var facts = listing.facts();
        var product = facts.product();
        int shippable = listing.shippable();
        if (product == null || product.isRetired() || facts.isOffered() || shippable <= 0) {
            return Optional.empty();
        }
        if (facts.listing().isUnsaid()) {
            return Optional.empty();
        }
        var arrived = facts.lastReceivedOn();
        return Optional.of(listing.finding(
                Finding.Kind.HIDDEN_SALES,
                listing.worth(Math.min(shippable, facts.unitsPerDay() * AuditTerms.HORIZON_DAYS)),
                facts.listing().status() == Listing.Status.HIDDEN
                        ? Message.of("audit.why.hidden")
                        : Message.of("audit.why.showsSoldOut"),
                arrived == null
                        ? Message.of("audit.detail.canShip", shippable)
                        : Message.of("audit.detail.arrived", arrived),
                new Fix.PutOnSale(shippable, listing.terms().dispatchDays())));
    }
}
