package dev.backstop.engine.audit;

import java.util.Optional;

/// One thing that can be wrong with a listing.
interface ListingRule {
    /// The finding, if this is wrong with the listing.
    Optional<Finding> check(ListingCase listing);
}
