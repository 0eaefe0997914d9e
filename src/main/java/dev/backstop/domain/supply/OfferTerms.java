package dev.backstop.domain.supply;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import org.jspecify.annotations.Nullable;

/// What an offer asks beyond its price, minimum and case pack; one at most for each offer, and what is absent is as
/// everywhere in the shop.
///
/// `incremental` price breaks hold for the units beyond each break only, else for every unit. `orderCost` is what one
/// order costs in the shop's currency however large, `holdingRate` the yearly cost of holding a pound of it,
/// `landedShare` the duty and freight of a unit as a share of its price. A delivery may last for at most
/// `shelfLifeDays` and at most `longestCoverDays`.
public record OfferTerms(
        Id<OfferTerms> id,
        Id<Offer> offerId,
        boolean incremental,
        @Nullable Money orderCost,
        @Nullable Double holdingRate,
        @Nullable Double landedShare,
        @Nullable Integer shelfLifeDays,
        @Nullable Integer longestCoverDays)
        implements Entity {

    /// Terms that say nothing beyond the offer itself.
    public static OfferTerms plain(Id<OfferTerms> id, Id<Offer> offerId) {
        return new OfferTerms(id, offerId, false, null, null, null, null, null);
    }

    /// Whether they say nothing, so that none need be kept.
    public boolean isPlain() {
        return equals(plain(id, offerId));
    }
}
