package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Products and listings as they are known and as the import makes them, found by every key that files use.
final class Catalogue {
    private final Draft draft;
    private final Map<Id<Product>, Product> products = new LinkedHashMap<>();
    private final Map<String, Id<Product>> bySku = new HashMap<>();
    private final Map<String, Set<Id<Product>>> byBarcode = new HashMap<>();
    private final Map<String, Set<Id<Product>>> byName = new HashMap<>();
    private final Map<Id<Listing>, Listing> listings = new LinkedHashMap<>();
    private final Map<String, Id<Listing>> byExternalKey = new HashMap<>();
    private final Map<Id<Product>, List<Id<Listing>>> listingsOf = new HashMap<>();

    Catalogue(KnownShop known, Draft draft) {
        this.draft = draft;
        known.products().forEach(this::index);
        known.listings().forEach(this::index);
    }

    Optional<Product> bySku(String sku) {
        return Optional.ofNullable(bySku.get(key(sku))).map(products::get);
    }

    /// The one product with that barcode; none if several have it.
    Optional<Product> byBarcode(String digits) {
        return only(byBarcode.get(withoutLeadingZeros(digits)));
    }

    /// The one product that a shop system calls by that name: title, or title and variant with a hyphen between.
    Optional<Product> byName(String name) {
        return only(byName.get(nameKey(name)));
    }

    @Nullable
    Product product(Id<Product> id) {
        return products.get(id);
    }

    Optional<Listing> listing(Id<Channel> channel, String externalKey) {
        return Optional.ofNullable(byExternalKey.get(channel + "\n" + externalKey))
                .map(listings::get);
    }

    @Nullable
    Listing listing(Id<Listing> id) {
        return listings.get(id);
    }

    /// What that channel lists of a product.
    Optional<Listing> listingOf(Id<Product> product, Id<Channel> channel) {
        return listingsOf.getOrDefault(product, List.of()).stream()
                .map(listings::get)
                .filter(listing -> listing != null && listing.channelId().equals(channel))
                .findFirst();
    }

    /// Whether that channel lists anything.
    boolean lists(Id<Channel> channel) {
        return listings.values().stream()
                .anyMatch(listing -> listing.channelId().equals(channel));
    }

    /// Whether a product is listed on that channel and on no other.
    boolean isListedOnlyOn(Id<Product> product, Id<Channel> channel) {
        return listingsOf.getOrDefault(product, List.of()).stream()
                .map(listings::get)
                .allMatch(listing -> listing == null || listing.channelId().equals(channel));
    }

    boolean isEmpty() {
        return products.isEmpty();
    }

    Collection<Product> products() {
        return products.values();
    }

    void put(Product product) {
        var before = products.get(product.id());
        if (before != null && !before.sku().key().equals(product.sku().key())) {
            bySku.remove(before.sku().key());
        }
        draft.set(Product.class, before, product);
        index(product);
    }

    void put(Listing listing) {
        var before = listings.get(listing.id());
        if (before != null && !before.externalKey().equals(listing.externalKey())) {
            byExternalKey.remove(before.channelId() + "\n" + before.externalKey());
        }
        draft.set(Listing.class, before, listing);
        index(listing);
    }

    private void index(Product product) {
        products.put(product.id(), product);
        bySku.put(product.sku().key(), product.id());
        if (product.barcode() != null) {
            byBarcode
                    .computeIfAbsent(withoutLeadingZeros(product.barcode().digits()), _ -> new TreeSet<>())
                    .add(product.id());
        }
        var name = product.variant() == null ? product.title() : product.title() + " - " + product.variant();
        byName.computeIfAbsent(nameKey(name), _ -> new TreeSet<>()).add(product.id());
    }

    private void index(Listing listing) {
        listings.put(listing.id(), listing);
        byExternalKey.put(listing.channelId() + "\n" + listing.externalKey(), listing.id());
        if (listing.productId() != null) {
            var ids = listingsOf.computeIfAbsent(listing.productId(), _ -> new ArrayList<>());
            if (!ids.contains(listing.id())) {
                ids.add(listing.id());
            }
        }
    }

    private Optional<Product> only(@Nullable Set<Id<Product>> ids) {
        return ids == null || ids.size() != 1
                ? Optional.empty()
                : Optional.ofNullable(products.get(ids.iterator().next()));
    }

    /// A UPC and the EAN of the same product differ by a leading zero only.
    private static String withoutLeadingZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    /// Shop systems part the options of a variant by a slash or by a comma.
    private static String nameKey(String name) {
        return key(name).replace(" / ", ", ");
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
