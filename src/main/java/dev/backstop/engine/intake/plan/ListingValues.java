package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a listing says and what it is linked to, apart from when that was seen. `hidden` stands above all that it
/// offers.
record ListingValues(
        @Nullable Id<Product> productId,
        Sku sku,
        String title,
        String externalKey,
        @Nullable Integer quantity,
        boolean tracked,
        boolean sellsWhenOut,
        boolean hidden) {

    static ListingValues of(Listing l) {
        return new ListingValues(
                l.productId(),
                l.sku(),
                l.title(),
                l.externalKey(),
                l.quantity(),
                l.tracked(),
                l.sellsWhenOut(),
                l.status() == Listing.Status.HIDDEN);
    }

    ListingValues withProduct(Product product) {
        return new ListingValues(product.id(), sku, title, externalKey, quantity, tracked, sellsWhenOut, hidden);
    }

    /// As the channel calls it.
    ListingValues called(String channelsSku, String name) {
        return new ListingValues(
                productId, new Sku(channelsSku), name, externalKey, quantity, tracked, sellsWhenOut, hidden);
    }

    ListingValues withKey(String key) {
        return new ListingValues(productId, sku, title, key, quantity, tracked, sellsWhenOut, hidden);
    }

    ListingValues withQuantity(int units) {
        return new ListingValues(productId, sku, title, externalKey, units, tracked, sellsWhenOut, hidden);
    }

    /// As a products file describes it; its quantity is settled later, of all files together.
    ListingValues described(ParsedProduct parsed) {
        return new ListingValues(
                productId,
                sku,
                title,
                externalKey,
                quantity,
                parsed.tracked() == null ? tracked : parsed.tracked(),
                parsed.sellsWhenOut() == null ? sellsWhenOut : parsed.sellsWhenOut(),
                parsed.shown() == null ? hidden : !parsed.shown());
    }

    /// The listing with these values, seen at that time; without a time it counts as not looked at.
    Listing of(Listing l, @Nullable Instant seenAt) {
        var status = status(l.status());
        boolean offersElse =
                !Objects.equals(quantity, l.quantity()) || sellsWhenOut != l.sellsWhenOut() || status != l.status();
        return new Listing(
                l.id(),
                l.channelId(),
                productId,
                sku,
                title,
                externalKey,
                quantity,
                tracked,
                sellsWhenOut,
                status,
                l.availableOn(),
                l.handlingDays(),
                later(l.checkedAt(), seenAt),
                offersElse ? later(l.changedAt(), seenAt) : l.changedAt(),
                l.ignoredUntil());
    }

    /// What a customer sees: an untracked variant is always on sale, one that sells when out is then a backorder,
    /// unless the owner made it a pre-order. Without a quantity nobody can say.
    private Listing.Status status(Listing.Status before) {
        if (hidden) {
            return Listing.Status.HIDDEN;
        }
        if (!tracked) {
            return Listing.Status.IN_STOCK;
        }
        if (quantity == null) {
            return Listing.Status.NOT_STATED;
        }
        if (quantity > 0) {
            return Listing.Status.IN_STOCK;
        }
        if (!sellsWhenOut) {
            return Listing.Status.OUT_OF_STOCK;
        }
        return before == Listing.Status.PREORDER ? Listing.Status.PREORDER : Listing.Status.BACKORDER;
    }

    private static Instant later(Instant known, @Nullable Instant seen) {
        return seen != null && seen.isAfter(known) ? seen : known;
    }
}
