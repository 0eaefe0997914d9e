package dev.backstop.engine.audit;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/// Offered, and nothing can be promised for the time the listing states; or more units listed than can be.
///
/// A listing that states a longer handling time may sell what comes in that time, one on pre-order or backorder
/// whatever has a date. So may one that sells when out and whose quantity nobody stated: it may be on backorder.
final class OversellRule implements ListingRule {
    @Override
    public Optional<Finding> check(ListingCase listing) {
        var facts = listing.facts();
        if (facts.product() == null || !facts.isOffered()) {
            return Optional.empty();
        }
        int canPromise = listing.shippableBy(promisedBy(listing));
        if (canPromise <= 0) {
            return Optional.of(listing.finding(
                    Finding.Kind.OVERSELL,
                    listing.atRiskUntilStock(),
                    outSince(facts),
                    listing.nextStock(),
                    KeepSelling.fix(listing)));
        }
        if (facts.listing().tracked() && facts.listing().statedUnits() > canPromise) {
            return Optional.of(tooMany(listing, canPromise));
        }
        return Optional.empty();
    }

    private static LocalDate promisedBy(ListingCase listing) {
        var shown = listing.facts().listing();
        boolean sellsLater = switch (shown.status()) {
            case BACKORDER, PREORDER, NOT_STATED -> true;
            case IN_STOCK, OUT_OF_STOCK, HIDDEN -> false;
        };
        if (sellsLater) {
            return LocalDate.MAX;
        }
        var handlingDays = shown.handlingDays();
        var today = listing.terms().today();
        return handlingDays == null ? today : WorkingDays.after(today, handlingDays);
    }

    private static Message outSince(ListingFacts facts) {
        var outSince = facts.outSince();
        return outSince == null ? Message.of("audit.why.out") : Message.of("audit.why.outSince", outSince);
    }

    private static Finding tooMany(ListingCase listing, int canPromise) {
        int listed = listing.facts().listing().statedUnits();
        var fix = listing.shippable() > 0 ? new Fix.SetQuantity(canPromise) : KeepSelling.fix(listing);
        return listing.finding(
                Finding.Kind.OVERSELL,
                atRisk(listing, listed - canPromise, canPromise),
                Message.of("audit.why.listsTooMany", listed, canPromise),
                listing.nextStock(),
                fix);
    }

    /// The formula over the days after what there is has sold, and never more than the units listed in excess.
    private static Money atRisk(ListingCase listing, int excess, int canPromise) {
        double rate = listing.facts().unitsPerDay();
        double lasts = rate > 0 ? canPromise * listing.salesShare() / rate : AuditTerms.HORIZON_DAYS;
        double unserved = rate * Math.max(0, listing.daysUntilStock() - lasts);
        return listing.worth(Math.min(excess, unserved));
    }
}
