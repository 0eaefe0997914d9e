package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import java.util.Optional;

/// In stock, but likely (80 % forecast) to be sold out before the next delivery or the next check. At risk is this
/// channel's share of
/// what could not be served. Where the channels together offer more than there is, each is cut to its share.
final class SellsOutFirstRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var facts = listing.facts();
        int shippable = listing.shippable();
        boolean sellsNow = facts.isOffered() && facts.listing().status() == Listing.Status.IN_STOCK;
        if (facts.product() == null || !sellsNow || shippable <= 0 || facts.demandUntilCheck() <= shippable) {
            return Optional.empty();
        }
        double short80 = facts.demandUntilCheck() - shippable;
        return Optional.of(listing.finding(
                Finding.Kind.SELLS_OUT_FIRST,
                listing.worth(short80 * listing.salesShare()),
                Message.of("audit.why.sellsOutFirst"),
                Message.of("audit.detail.likelySales", (int) Math.ceil(facts.demandUntilCheck()), shippable),
                fix(listing)));
    }

    private static Fix fix(ListingCase listing) {
        int share = listing.stockShare();
        boolean offersTooMuch = listing.listedInAll() > listing.shippable();
        if (!offersTooMuch || listing.facts().listing().statedUnits() <= share) {
            return new Fix.CheckNow();
        }
        return share > 0 ? new Fix.SetQuantity(share) : new Fix.SetToZero(Fix.Reason.KEPT_FOR_OTHERS);
    }
}
