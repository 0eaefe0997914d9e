package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.stock.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// On backorder or pre-order with no date, a passed one, or another than that of the delivery; or although there is
/// stock.
///
/// Right is the day the delivery is due, and the day on which its goods leave.
final class WrongDateRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var shown = listing.facts().listing();
        boolean sellsLater = shown.status() == Listing.Status.BACKORDER || shown.status() == Listing.Status.PREORDER;
        if (listing.facts().product() == null || !sellsLater || !listing.facts().isOffered()) {
            return Optional.empty();
        }
        return listing.shippable() > 0 ? inStockAlready(listing) : wrongDelivery(listing);
    }

    private static Optional<Finding> inStockAlready(ListingCase listing) {
        var shown = listing.facts().listing().availableOn();
        if (shown != null && !shown.isAfter(listing.terms().today())) {
            return Optional.empty();
        }
        var worth =
                listing.worth(Math.min(listing.shippable(), listing.facts().unitsPerDay() * AuditTerms.HORIZON_DAYS));
        return Optional.of(listing.finding(
                Finding.Kind.WRONG_DATE,
                worth,
                Message.of("audit.why.laterThanStock"),
                Message.of("audit.detail.canShip", listing.shippable()),
                new Fix.PutOnSale(listing.shippable(), listing.terms().dispatchDays())));
    }

    private static Optional<Finding> wrongDelivery(ListingCase listing) {
        var delivery = listing.facts().nextDelivery().orElse(null);
        if (delivery == null || delivery.eta() == null) {
            return Optional.empty();
        }
        var eta = delivery.eta();
        var leavesOn = WorkingDays.dispatchOf(eta);
        var shown = listing.facts().listing().availableOn();
        if (eta.equals(shown) || leavesOn.equals(shown)) {
            return Optional.empty();
        }
        return Optional.of(listing.finding(
                Finding.Kind.WRONG_DATE,
                listing.atRiskUntilStock(),
                why(shown, listing.terms().today()),
                listing.nextStock(),
                new Fix.SetDate(leavesOn, delivery.purchaseOrderNumber())));
    }

    private static Message why(@Nullable LocalDate shown, LocalDate today) {
        if (shown == null) {
            return Message.of("audit.why.noDate");
        }
        return shown.isBefore(today)
                ? Message.of("audit.why.passedDate", shown)
                : Message.of("audit.why.otherDate", shown);
    }
}
