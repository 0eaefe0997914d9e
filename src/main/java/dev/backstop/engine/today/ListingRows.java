package dev.backstop.engine.today;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import java.util.ArrayList;
import java.util.List;

/// The rows of the listings to fix. Listings that only wait to be looked at again are counted apart.
final class ListingRows {
    private ListingRows() {}

    static List<TodayRow> of(TodayFacts facts, CountedOnce counted) {
        var rows = new ArrayList<TodayRow>();
        for (var finding : facts.findings()) {
            if (finding.kind().isWrong()) {
                count(finding, counted);
                rows.add(row(finding));
            }
        }
        return rows;
    }

    /// How many listings only wait to be looked at again.
    static int unchecked(TodayFacts facts) {
        return (int) facts.findings().stream()
                .filter(finding -> !finding.kind().isWrong())
                .count();
    }

    /// Sales lost for want of stock may be claimed by a trouble too; sales lost because nobody offers the goods may
    /// not.
    private static void count(Finding finding, CountedOnce counted) {
        var product = finding.subject().product();
        boolean wantOfStock = switch (finding.kind()) {
            case OVERSELL, DISCONTINUED, SELLS_OUT_FIRST -> true;
            case WRONG_DATE -> finding.subject().shippable() == 0;
            case UNKNOWN_SKU, HIDDEN_SALES, LISTED_NOWHERE, STALE -> false;
        };
        if (product != null && wantOfStock) {
            counted.count(product.id(), finding.atRisk());
        }
    }

    private static TodayRow row(Finding finding) {
        var channel = finding.subject().channel();
        return new TodayRow(
                channel == null
                        ? TodayRow.Mark.Sign.NO_CHANNEL
                        : new TodayRow.Mark.Monogram(channel.kind().monogram()),
                Message.of("today.title.name", finding.subject().title()),
                null,
                channel == null
                        ? Message.of("today.listing.nowhere", finding.subject().shippable())
                        : reason(finding, channel),
                finding.isAtRiskKnown()
                        ? new TodayRow.Amount.Counted(finding.atRisk())
                        : new TodayRow.Amount.NotKnown(),
                finding.fix().label(),
                new Target.FixListing(finding));
    }

    private static Message reason(Finding finding, Channel channel) {
        var subject = finding.subject();
        var listing = subject.listing();
        return switch (finding.kind()) {
            case OVERSELL -> {
                var shows = listing != null && listing.statedUnits() > 0
                        ? Message.of("today.listing.shows", channel.name(), listing.statedUnits())
                        : Message.of("today.listing.offers", channel.name());
                yield subject.nextStockOn() == null
                        ? Message.of("today.listing.noDelivery", shows, subject.shippable())
                        : Message.of("today.listing.next", shows, subject.shippable(), subject.nextStockOn());
            }
            case HIDDEN_SALES ->
                listing != null && listing.status() == Listing.Status.HIDDEN
                        ? Message.of("today.listing.hides", channel.name(), subject.shippable())
                        : Message.of("today.listing.soldOut", channel.name(), subject.shippable());
            case UNKNOWN_SKU, DISCONTINUED, WRONG_DATE, LISTED_NOWHERE, SELLS_OUT_FIRST, STALE ->
                Message.of("today.listing.other", channel.name(), finding.why());
        };
    }
}
