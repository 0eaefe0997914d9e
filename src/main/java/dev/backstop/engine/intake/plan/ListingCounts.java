package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the files of an import count of one channel's listings, and which of it holds against what is known.
final class ListingCounts {
    private final Sources sources;
    private final Map<Id<Listing>, Listing> known = new HashMap<>();
    private final Map<Id<Listing>, Counted> counted = new LinkedHashMap<>();

    ListingCounts(KnownShop shop, Sources sources) {
        this.sources = sources;
        shop.listings().forEach(listing -> known.put(listing.id(), listing));
    }

    boolean isNew(Id<Listing> listing) {
        return !known.containsKey(listing);
    }

    /// Keeps the count that weighs most of those that the files of this import hold of a listing.
    void take(Id<Listing> listing, Counted count) {
        counted.merge(listing, count, Counted::heavier);
    }

    /// The count of a listing, where there is one that outweighs what is known.
    Optional<Counted> holding(Listing listing) {
        return Optional.ofNullable(counted.get(listing.id()))
                .filter(count -> count.point().outweighs(sources.knownCount(listing.id()))
                        && !isOverruled(count.tally(), listing.id()));
    }

    /// Whether the owner changed the listing after the file was saved.
    boolean isOverruled(Tally tally, Id<Listing> id) {
        var listing = known.get(id);
        return listing != null && tally.file().savedAt().isBefore(sources.ownersChange(listing));
    }

    /// Settles what the listings offer, of all files together, and gives what was counted of each product.
    Map<Id<Product>, Counted> settle(Catalogue catalogue, Variants variants) {
        var byProduct = new LinkedHashMap<Id<Product>, Counted>();
        counted.forEach((id, count) -> {
            var listing = Objects.requireNonNull(catalogue.listing(id));
            if (count.available() != null && holding(listing).isPresent()) {
                variants.put(listing, ListingValues.of(listing).withQuantity(count.available()), count.tally());
            }
            if (listing.productId() != null && listing.tracked() && count.value() != null) {
                byProduct.merge(listing.productId(), count, Counted::larger);
            }
        });
        return byProduct;
    }
}
