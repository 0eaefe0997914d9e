package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import java.util.Optional;

/// Listed under a SKU that no product has, so that nobody knows whether it can be shipped.
final class UnknownSkuRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var facts = listing.facts();
        if (facts.product() != null || facts.listing().status() == Listing.Status.HIDDEN) {
            return Optional.empty();
        }
        return Optional.of(listing.finding(
                Finding.Kind.UNKNOWN_SKU,
                facts.isOffered() ? listing.atRiskUntilStock() : listing.nothing(),
                Message.of("audit.why.unknownSku"),
                Message.of("audit.detail.sku", facts.listing().sku()),
                new Fix.MapSku()));
    }
}
