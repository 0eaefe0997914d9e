package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Plans what the files of one channel change of products and of its listings, and gathers what they count.
final class CataloguePlan {
    private final Catalogue catalogue;
    private final Sources sources;
    private final Id<Channel> channel;
    private final Channel.Kind kind;
    private final Currency currency;
    private final Variants variants;
    private final ListingCounts counts;
    private final InventoryPlan inventory;

    CataloguePlan(
            KnownShop known,
            Draft draft,
            Catalogue catalogue,
            Sources sources,
            Id<Channel> channel,
            Channel.Kind kind,
            Currency currency) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.channel = channel;
        this.kind = kind;
        this.variants = new Variants(draft, catalogue, channel, kind, currency);
        this.currency = currency;
        this.counts = new ListingCounts(known, sources);
        this.inventory = new InventoryPlan(variants, sources, counts, kind);
    }

    /// Hears of a file that will be planned.
    void expect(Tally tally) {
        variants.expect(tally);
    }

    void planProducts(Tally tally) {
        int wrongBarcodes = 0;
        for (var parsed : tally.parsed().products()) {
            var identity = Variants.Identity.of(parsed);
            var listing = variants.listingFor(identity, tally);
            if (listing == null) {
                continue;
            }
            if (parsed.barcode() != null && !Barcode.isValid(parsed.barcode())) {
                wrongBarcodes++;
            }
            describe(parsed, listing, tally);
        }
        if (wrongBarcodes > 0) {
            tally.remark(Message.of("importing.remark.wrongBarcodes", wrongBarcodes));
        }
    }

    void planInventory(Tally tally) {
        inventory.plan(tally);
    }

    /// Settles what the listings offer, of all files together, and gives what was counted of each product.
    Map<Id<Product>, Counted> finish() {
        return counts.settle(catalogue, variants);
    }

    private void describe(ParsedProduct parsed, Listing listing, Tally tally) {
        var savedAt = tally.file().savedAt();
        boolean isNew = counts.isNew(listing.id());
        if (savedAt.isBefore(sources.savedAt(listing.id(), Subject.PRODUCTS))) {
            tally.newerIsKnown(parsed.sku());
            tally.row(parsed.row(), Fate.SAME);
            return;
        }
        var product = listing.productId() == null ? null : catalogue.product(listing.productId());
        var described = product == null ? null : described(product, listing, parsed, tally);
        var called = ListingValues.of(listing)
                .called(parsed.madeSku() ? listing.sku().value() : parsed.sku(), nameOf(parsed, listing));
        var after = counts.isOverruled(tally, listing.id())
                ? listing
                : looked(parsed, listing, variants.put(listing, called.described(parsed), tally));
        if (parsed.quantity() != null) {
            counts.take(listing.id(), counted(parsed, parsed.quantity(), tally));
        }
        boolean changed = !Objects.equals(described, product)
                || !ListingValues.of(after).equals(ListingValues.of(listing))
                || changesStock(parsed, after);
        tally.row(parsed.row(), isNew ? Fate.NEW : changed ? Fate.CHANGED : Fate.SAME);
        keepRow(parsed, listing, tally);
    }

    /// A file that states no quantity has not looked at the one that is known: that is as old as it was.
    private Listing looked(ParsedProduct parsed, Listing before, Listing after) {
        if (parsed.quantity() != null || before.quantity() == null || !after.tracked()) {
            return after;
        }
        var unseen = after.withCheckedAt(before.checkedAt());
        catalogue.put(unseen);
        return unseen;
    }

    /// The product as the file describes it. A marketplace describes only what it alone sells: elsewhere the product
    /// is called and priced otherwise. It may add a barcode that nobody else knows.
    private Product described(Product product, Listing listing, ParsedProduct parsed, Tally tally) {
        boolean inOurs = parsed.currency().isEmpty() || parsed.currency().equals(currency.getCurrencyCode());
        if (!inOurs && parsed.price() != null) {
            tally.remark(Message.of("importing.remark.otherCurrency", parsed.currency(), currency.getCurrencyCode()));
        }
        boolean describes = !kind.isMarketplace() || isItsOnlyPlace(product, listing);
        var described = describes
                ? ProductValues.described(product, parsed, inOurs ? currency : null)
                : ProductValues.completed(product, parsed);
        catalogue.put(described);
        return described;
    }

    /// Whether nothing but that listing says what the product is: of several on one marketplace the first does.
    private boolean isItsOnlyPlace(Product product, Listing listing) {
        return catalogue.isListedOnlyOn(product.id(), channel)
                && catalogue
                        .listingOf(product.id(), channel)
                        .filter(first -> first.id().equals(listing.id()))
                        .isPresent();
    }

    private static String nameOf(ParsedProduct parsed, Listing listing) {
        return parsed.title().isEmpty()
                ? listing.title()
                : Variants.Identity.of(parsed).name();
    }

    private Counted counted(ParsedProduct parsed, int quantity, Tally tally) {
        var savedAt = tally.file().savedAt();
        return new Counted(tally, point(savedAt), quantity, parsed.counts() ? Integer.valueOf(quantity) : null);
    }

    /// What a shop system or a marketplace says beside its products is what can be bought there; the owner's own list
    /// is a count of the shelf.
    private CountPoint point(Instant savedAt) {
        if (!kind.isPromise()) {
            return CountPoint.firm(savedAt, StockMovement.Basis.ON_HAND);
        }
        return kind.isMarketplace() ? CountPoint.offered(savedAt) : CountPoint.passing(savedAt);
    }

    private boolean changesStock(ParsedProduct parsed, Listing listing) {
        return parsed.quantity() != null
                && !parsed.quantity().equals(listing.quantity())
                && counts.holding(listing).isPresent();
    }

    /// Keeps the row for update files, unless a row of the same product could not be read: such a file must have
    /// all of them.
    private void keepRow(ParsedProduct parsed, Listing listing, Tally tally) {
        if (parsed.complete()) {
            sources.put(listing.id(), tally.file(), Subject.PRODUCTS, "", tally.tableRow(parsed.row()), parsed.cells());
        } else {
            sources.keepOnly(listing.id(), Subject.PRODUCTS, Set.of());
        }
    }
}
