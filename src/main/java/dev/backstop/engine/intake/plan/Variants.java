package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.ParsedStock;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds, for each row of a channel's files, the listing and the product it is about, and makes those that are new.
///
/// A SKU that a shop with products does not know may be another name for one of them. Such a row is a question: until
/// it is answered, a row that is like a product becomes a listing of no product, and one that is like none a new
/// product. A channel that is known already may bring new products without being asked, as long as they are like none
/// of the others.
final class Variants {
    private final Draft draft;
    private final Catalogue catalogue;
    private final Id<Channel> channel;
    private final Channel.Kind kind;
    private final Currency currency;
    private final ListingDoubts doubts;
    private final boolean first;
    private final boolean alone;
    private final Set<String> keysInFiles = new HashSet<>();

    Variants(Draft draft, Catalogue catalogue, Id<Channel> channel, Channel.Kind kind, Currency currency) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.channel = channel;
        this.kind = kind;
        this.currency = currency;
        this.alone = catalogue.isEmpty();
        this.first = !catalogue.lists(channel);
        this.doubts = new ListingDoubts(
                List.copyOf(catalogue.products()),
                product -> !product.isRetired()
                        && catalogue.listingOf(product.id(), channel).isEmpty());
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
            @Nullable String variant,
            @Nullable String barcode) {
        static Identity of(ParsedProduct p) {
            var title = p.title().isEmpty() ? p.sku() : p.title();
            return new Identity(p.row(), p.externalKey(), p.sku(), p.madeSku(), title, p.variant(), p.barcode());
        }

        static Identity of(ParsedStock s) {
            return new Identity(s.row(), s.externalKey(), s.sku(), s.madeSku(), s.title(), s.variant(), null);
        }

        String name() {
            return variant == null ? title : title + " – " + variant;
        }

        /// The key of its listing; the SKU where the file leaves the channel's own key out.
        String key() {
            return externalKey.isEmpty() ? "sku:" + sku.toLowerCase(Locale.ROOT) : externalKey;
        }
    }

    /// The listing of a row's variant, with its product unless nobody has said which it is; made if there is none.
    /// Null where the row is one too many.
    @Nullable
    Listing listingFor(Identity identity, Tally tally) {
        var listing = catalogue.listing(channel, identity.key()).orElse(null);
        var answer = tally.parsed().answers().get(identity.row());
        var product = catalogue
                .bySku(answer == null || answer.isEmpty() ? identity.sku() : answer)
                .orElse(null);
        if (listing != null && listing.productId() != null && catalogue.product(listing.productId()) != null) {
            return answer == null || product == null
                    ? relinked(listing, identity, product)
                    : put(listing, ListingValues.of(listing).withProduct(product), null);
        }
        if (product == null) {
            product = unknown(identity, answer, tally);
        }
        if (listing != null) {
            return product == null
                    ? listing
                    : put(listing, ListingValues.of(listing).withProduct(product), null);
        }
        return product == null ? newListing(null, identity, tally) : listingOf(product, identity, tally);
    }

    /// The listing of a product under a key that is not known yet.
    private @Nullable Listing listingOf(Product product, Identity identity, Tally tally) {
        var other = catalogue.listingOf(product.id(), channel).orElse(null);
        if (other != null && identity.externalKey().isEmpty()) {
            return other;
        }
        if (other != null && !keysInFiles.contains(other.externalKey())) {
            return put(other, ListingValues.of(other).withKey(identity.key()), tally);
        }
        if (other != null && !kind.isMarketplace()) {
            tally.reject(
                    identity.row(), Message.of("importing.reason.skuListedElsewhere", identity.sku(), other.title()));
            return null;
        }
        return newListing(product, identity, tally);
    }

    /// The product of a row whose SKU nobody knows: a new one, or none as long as it may be a known one.
    private @Nullable Product unknown(Identity identity, @Nullable String answer, Tally tally) {
        if (alone || Corrections.NEW_PRODUCT.equals(answer)) {
            return newProduct(identity);
        }
        boolean like = doubts.ask(identity, first, tally);
        return like ? null : newProduct(identity);
    }

    /// A known listing whose SKU may have been given or changed in the shop since. Where the channel calls it as
    /// before, it stays with its product, whatever that is called.
    private Listing relinked(Listing listing, Identity identity, @Nullable Product bySku) {
        var stated = new Sku(identity.sku());
        if (identity.madeSku() || listing.sku().key().equals(stated.key()) || listing.productId() == null) {
            return listing;
        }
        if (bySku != null) {
            return put(listing, ListingValues.of(listing).withProduct(bySku), null);
        }
        var product = catalogue.product(listing.productId());
        if (product != null && !kind.isMarketplace() && catalogue.isListedOnlyOn(product.id(), channel)) {
            catalogue.put(ProductValues.withSku(product, stated));
        }
        return put(listing, ListingValues.of(listing).called(identity.sku(), listing.title()), null);
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

    private Listing newListing(@Nullable Product product, Identity identity, Tally tally) {
        var at = tally.file().savedAt();
        var listing = new Listing(
                draft.nextId(),
                channel,
                product == null ? null : product.id(),
                new Sku(identity.sku()),
                identity.name(),
                identity.key(),
                null,
                true,
                false,
                Listing.Status.NOT_STATED,
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
