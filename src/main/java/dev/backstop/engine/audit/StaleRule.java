package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import java.time.Duration;
import java.util.Optional;

/// Not checked for longer than its class allows. Nothing is at risk that is known of; it only may be.
final class StaleRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var shown = listing.facts().listing();
        var age = Duration.between(shown.checkedAt(), listing.terms().now());
        var limit = listing.terms().checkedWithin(listing.facts().serviceClass());
        if (shown.status() == Listing.Status.HIDDEN || age.compareTo(limit) <= 0) {
            return Optional.empty();
        }
        return Optional.of(listing.finding(
                Finding.Kind.STALE,
                listing.nothing(),
                Message.of("audit.why.stale", shown.checkedAt()),
                Message.of("audit.detail.checkEvery", (int) limit.toHours()),
                new Fix.CheckNow()));
    }
}
