package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.ParsedStock;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds, for each row of a channel's files, the listing and the product it is about, and makes those that are new.
final class Variants {
    private final Draft draft;
    private final Catalogue catalogue;
    private final Id<Channel> channel;
    private final Currency currency;
    private final Set<String> keysInFiles = new HashSet<>();

    Variants(Draft draft, Catalogue catalogue, Id<Channel> channel, Currency currency) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.channel = channel;
        this.currency = currency;
    }

    /// Hears of a file that will be planned, so that a renamed product can be told from one that is listed twice.
    void expect(Tally tally) {
        tally.parsed().products().forEach(product -> keysInFiles.add(product.externalKey()));
        tally.parsed().stock().forEach(stock -> keysInFiles.add(stock.externalKey()));
    }

    /// What names a variant in a row.
    record Identity(
            int row,
            String externalKey,
            String sku,
            boolean madeSku,
            String title,
            @Nullable String variant) {
        static Identity of(ParsedProduct p) {
            var title = p.title().isEmpty() ? p.sku() : p.title();
            return new Identity(p.row(), p.externalKey(), p.sku(), p.madeSku(), title, p.variant());
        }

        static Identity of(ParsedStock s) {
            return new Identity(s.row(), s.externalKey(), s.sku(), s.madeSku(), s.title(), s.variant());
        }

        String name() {
            return variant == null ? title : title + " – " + variant;
        }
    }

    /// The listing of a row's variant with its product, made if there is none; null where the row is one too many.
    @Nullable
    Listing listingFor(Identity identity, Tally tally) {
        var listing = catalogue.listing(channel, identity.externalKey()).orElse(null);
        var bySku = catalogue.bySku(identity.sku()).orElse(null);
        if (listing != null) {
            return relinked(listing, identity, bySku);
        }
        if (bySku != null) {
            var other = catalogue.listingOf(bySku.id(), channel).orElse(null);
            if (other != null && keysInFiles.contains(other.externalKey())) {
                tally.reject(
                        identity.row(),
                        Message.of("importing.reason.skuListedElsewhere", identity.sku(), other.title()));
                return null;
            }
            if (other != null) {
                var moved = ListingValues.of(other).withKey(identity.externalKey());
                return put(other, moved, tally);
            }
            return newListing(bySku, identity, tally);
        }
        return newListing(newProduct(identity), identity, tally);
    }

    /// A known listing whose SKU may have been given or changed in the shop since.
    private Listing relinked(Listing listing, Identity identity, @Nullable Product bySku) {
        var product = listing.productId() == null ? null : catalogue.product(listing.productId());
        if (product == null) {
            var linked = bySku == null ? newProduct(identity) : bySku;
            return put(listing, ListingValues.of(listing).withProduct(linked), null);
        }
        if (identity.madeSku() || product.sku().key().equals(new Sku(identity.sku()).key())) {
            return listing;
        }
        if (bySku != null) {
            return put(listing, ListingValues.of(listing).withProduct(bySku), null);
        }
        var renamed = ProductValues.withSku(product, new Sku(identity.sku()));
        catalogue.put(renamed);
        return put(listing, ListingValues.of(listing).withProduct(renamed), null);
    }

    private Product newProduct(Identity identity) {
        var product = new Product(
                draft.nextId(),
                new Sku(identity.sku()),
                identity.title(),
                identity.variant(),
                null,
                null,
                Money.zero(currency),
                null,
                null,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
        catalogue.put(product);
        return product;
    }

    private Listing newListing(Product product, Identity identity, Tally tally) {
        var at = tally.file().savedAt();
        var listing = new Listing(
                draft.nextId(),
                channel,
                product.id(),
                product.sku(),
                identity.name(),
                identity.externalKey(),
                0,
                true,
                false,
                Listing.Status.OUT_OF_STOCK,
                null,
                null,
                at,
                at,
                null);
        catalogue.put(listing);
        return listing;
    }

    /// Gives a listing new values; what it says is as old as the file that says it. Without a file only its links
    /// change.
    Listing put(Listing listing, ListingValues values, @Nullable Tally tally) {
        var after = values.of(listing, tally == null ? null : tally.file().savedAt());
        catalogue.put(after);
        return after;
    }
}
