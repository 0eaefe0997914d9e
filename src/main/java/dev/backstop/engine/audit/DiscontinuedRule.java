package dev.backstop.engine.audit;

import dev.backstop.domain.value.Message;
import java.util.Optional;

/// Offered, although the product is retired. Money is at risk only when there is nothing left to ship.
final class DiscontinuedRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var product = listing.facts().product();
        if (product == null || !listing.facts().isOffered()) {
            return Optional.empty();
        }
        var retiredOn = product.retiredOn();
        if (retiredOn == null || retiredOn.isAfter(listing.terms().today())) {
            return Optional.empty();
        }
        return Optional.of(listing.finding(
                Finding.Kind.DISCONTINUED,
                listing.shippable() > 0 ? listing.nothing() : listing.atRiskUntilStock(),
                Message.of("audit.why.discontinued"),
                Message.of("audit.detail.retired", retiredOn),
                new Fix.TakeDown()));
    }
}
