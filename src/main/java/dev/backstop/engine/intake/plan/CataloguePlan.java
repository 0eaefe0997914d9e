package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import dev.backstop.engine.intake.parsed.ParsedStock;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plans what products and inventory files change of products and of one channel's listings, and gathers what they
/// count.
final class CataloguePlan {
    private final Catalogue catalogue;
    private final Sources sources;
    private final Id<Channel> channel;
    private final Channel.Kind kind;
    private final Currency currency;
    private final Variants variants;
    private final Map<Id<Listing>, Counted> counted = new LinkedHashMap<>();
    private final Map<Id<Listing>, Listing> knownListings = new HashMap<>();

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
        known.listings().forEach(listing -> knownListings.put(listing.id(), listing));
    }

    /// What one file counts of a listing: `available` for the listing, `value` for the ledger by the point's basis,
    /// absent where the file only says what the listing shows.
    record Counted(
            Tally tally,
            CountPoint point,
            @Nullable Integer available,
            @Nullable Integer value) {
        /// The one of two counts that holds; the later stated of two that weigh the same.
        static Counted heavier(Counted known, Counted next) {
            return next.point().outweighs(known.point()) ? next : known;
        }

        /// The one of two counts of one product that holds; of two listings that are counted at the same time the
        /// larger, for they may offer the same pieces.
        static Counted larger(Counted known, Counted next) {
            var before = known.value();
            var after = next.value();
            boolean same = next.point().equals(known.point()) && before != null && after != null && after < before;
            return same ? known : heavier(known, next);
        }
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
        Map<String, List<ParsedStock>> byKey = new LinkedHashMap<>();
        tally.parsed()
                .stock()
                .forEach(stock -> byKey.computeIfAbsent(stock.externalKey(), _ -> new ArrayList<>())
                        .add(stock));
        for (var rows : byKey.values()) {
            var first = rows.getFirst();
            var identity = Variants.Identity.of(first);
            var listing = variants.listingFor(identity, tally);
            if (listing == null) {
                rows.subList(1, rows.size())
                        .forEach(row -> tally.reject(
                                row.row(), Message.of("importing.reason.otherRowOfDuplicate", first.row())));
                continue;
            }
            count(rows, listing, tally);
        }
    }

    /// Settles what the listings offer, of all files together, and gives what was counted of each product.
    Map<Id<Product>, Counted> finish() {
        var byProduct = new LinkedHashMap<Id<Product>, Counted>();
        counted.forEach((id, count) -> {
            var listing = Objects.requireNonNull(catalogue.listing(id));
            if (count.available() != null && holds(count, listing)) {
                variants.put(listing, ListingValues.of(listing).withQuantity(count.available()), count.tally());
            }
            if (listing.productId() != null && listing.tracked() && count.value() != null) {
                byProduct.merge(listing.productId(), count, Counted::larger);
            }
        });
        return byProduct;
    }

    private boolean holds(Counted count, Listing listing) {
        return count.point().outweighs(sources.knownCount(listing.id())) && !isOverruled(count.tally(), listing.id());
    }

    /// Whether the owner changed the listing after the file was saved.
    private boolean isOverruled(Tally tally, Id<Listing> id) {
        var known = knownListings.get(id);
        return known != null && tally.file().savedAt().isBefore(sources.ownersChange(known));
    }

    private void describe(ParsedProduct parsed, Listing listing, Tally tally) {
        var savedAt = tally.file().savedAt();
        boolean isNew = !knownListings.containsKey(listing.id());
        if (savedAt.isBefore(sources.savedAt(listing.id(), Subject.PRODUCTS))) {
            tally.newerIsKnown(parsed.sku());
            tally.row(parsed.row(), Fate.SAME);
            return;
        }
        var product = listing.productId() == null ? null : catalogue.product(listing.productId());
        var described = product == null ? null : described(product, listing, parsed, tally);
        var called = ListingValues.of(listing)
                .called(parsed.madeSku() ? listing.sku().value() : parsed.sku(), nameOf(parsed, listing));
        var after = isOverruled(tally, listing.id())
                ? listing
                : looked(parsed, listing, variants.put(listing, called.described(parsed), tally));
        if (parsed.quantity() != null) {
            take(listing.id(), counted(parsed, parsed.quantity(), tally));
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
        var mine = counted.get(listing.id());
        return parsed.quantity() != null
                && mine != null
                && !parsed.quantity().equals(listing.quantity())
                && holds(mine, listing);
    }

    /// Keeps the row for update files, unless a row of the same product could not be read: such a file must have
    /// all of them.
    private void keepRow(ParsedProduct parsed, Listing listing, Tally tally) {
        if (parsed.complete()) {
            sources.put(
                    listing.id(), tally.file(), Subject.PRODUCTS, "", rowNumber(tally, parsed.row()), parsed.cells());
        } else {
            sources.keepOnly(listing.id(), Subject.PRODUCTS, Set.of());
        }
    }

    private void count(List<ParsedStock> rows, Listing listing, Tally tally) {
        var savedAt = tally.file().savedAt();
        boolean isNew = !knownListings.containsKey(listing.id());
        if (savedAt.isBefore(sources.savedAt(listing.id(), Subject.INVENTORY))) {
            tally.newerIsKnown(rows.getFirst().sku());
            rows.forEach(row -> tally.row(row.row(), Fate.SAME));
            return;
        }
        var locations = new HashSet<String>();
        for (var row : rows) {
            locations.add(row.location());
            var known = sources.cells(listing.id(), Subject.INVENTORY, row.location());
            var fate = isNew || known.isEmpty() ? Fate.NEW : known.equals(row.cells()) ? Fate.SAME : Fate.CHANGED;
            tally.row(row.row(), fate);
            sources.put(
                    listing.id(),
                    tally.file(),
                    Subject.INVENTORY,
                    row.location(),
                    rowNumber(tally, row.row()),
                    row.cells());
        }
        sources.keepOnly(listing.id(), Subject.INVENTORY, locations);
        var available = sum(rows.stream().map(ParsedStock::available).toList());
        var onHand = sum(rows.stream().map(ParsedStock::onHand).toList());
        if (available != null && kind.isMarketplace()) {
            boolean elsewhere = rows.stream().allMatch(ParsedStock::isElsewhere);
            take(
                    listing.id(),
                    new Counted(tally, CountPoint.offered(savedAt), available, elsewhere ? null : available));
        } else if (onHand != null) {
            take(
                    listing.id(),
                    new Counted(tally, CountPoint.firm(savedAt, StockMovement.Basis.ON_HAND), available, onHand));
        } else if (available != null) {
            take(
                    listing.id(),
                    new Counted(tally, CountPoint.firm(savedAt, StockMovement.Basis.AVAILABLE), available, available));
        }
    }

    /// Keeps the count that weighs most of those that the files of this import hold of a listing.
    private void take(Id<Listing> listing, Counted count) {
        counted.merge(listing, count, Counted::heavier);
    }

    /// All locations together; none if no location stocks it.
    private static @Nullable Integer sum(List<@Nullable Integer> units) {
        Integer sum = null;
        for (var unit : units) {
            if (unit != null) {
                sum = Math.addExact(sum == null ? 0 : sum, unit);
            }
        }
        return sum;
    }

    private static int rowNumber(Tally tally, int line) {
        return line - tally.parsed().table().headerRow();
    }
}
