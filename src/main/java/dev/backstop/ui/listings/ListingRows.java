package dev.backstop.ui.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the rows of the listings and what they come to on each channel. May be asked from any thread.
final class ListingRows {
    private final ListingService service;

    ListingRows(ListingService service) {
        this.service = service;
    }

    /// The rows, those with a finding first, and the channels that have any.
    record Audited(List<ListingRow> rows, List<ChannelTotal> channels) {}

    /// Compares all listings with the shop as it is in that picture.
    Audited of(Picture picture) {
        var found = new ArrayList<ListingRow>();
        Set<Id<Listing>> wrong = new HashSet<>();
        for (var finding : service.findings(picture)) {
            found.add(row(picture, finding));
            var listing = finding.subject().listing();
            if (listing != null) {
                wrong.add(listing.id());
            }
        }
        picture.promises()
                .filter(listing -> !wrong.contains(listing.id()))
                .forEach(listing -> found.add(unremarked(picture, listing)));
        var totals = picture.channels().stream()
                .filter(channel -> channel.kind().isPromise()
                        && !picture.listingsOn(channel.id()).isEmpty())
                .map(channel -> total(picture, channel, found))
                .toList();
        return new Audited(found, ChannelTotal.addingUp(totals));
    }

    /// Of a product that nobody has counted, that none can be shipped is not known.
    private static ListingRow row(Picture picture, Finding finding) {
        var product = finding.subject().product();
        boolean counted = product == null || picture.position(product.id()).counted();
        return ListingRow.of(finding, counted);
    }

    private ListingRow unremarked(Picture picture, Listing listing) {
        var channel = picture.channel(listing.channelId()).orElse(null);
        var product = Optional.ofNullable(listing.productId())
                .flatMap(picture::product)
                .orElse(null);
        if (product == null) {
            var standing = Standing.ofSilence(listing, null, picture.today());
            return new ListingRow(null, listing, channel, null, null, 0, standing);
        }
        var position = picture.position(product.id());
        Integer shippable = position.counted() ? Integer.valueOf(Math.max(0, position.available())) : null;
        double perDay = channel == null ? 0 : service.unitsPerDay(picture, product.id(), channel.id());
        var standing = Standing.ofSilence(listing, position, picture.today());
        return new ListingRow(null, listing, channel, product, shippable, perDay, standing);
    }

    private static ChannelTotal total(Picture picture, Channel channel, List<ListingRow> found) {
        var atRisk = Money.zero(picture.settings().currency());
        int toFix = 0;
        for (var row : found) {
            var money = row.atRisk();
            if (money != null && channel.equals(row.channel())) {
                toFix++;
                atRisk = atRisk.plus(money);
            }
        }
        return new ChannelTotal(channel, picture.listingsOn(channel.id()).size(), toFix, atRisk);
    }
}
