package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows that a channel's listings were read from, by listing and by the file they stood in.
final class SourceRows {
    private final Map<Id<Listing>, Listing> listings = new HashMap<>();
    private final Map<Id<ImportedFile>, ImportedFile> files = new HashMap<>();
    private final Map<Id<Listing>, List<ListingSource>> byListing = new HashMap<>();
    private final Map<Id<ImportedFile>, List<ListingSource>> byFile = new HashMap<>();
    private final Map<String, List<Listing>> byParent = new HashMap<>();

    SourceRows(List<Listing> listings, List<ListingSource> sources, List<ImportedFile> files) {
        for (var listing : listings) {
            this.listings.put(listing.id(), listing);
            byParent.computeIfAbsent(parent(listing), _ -> new ArrayList<>()).add(listing);
        }
        files.forEach(file -> this.files.put(file.id(), file));
        for (var source : sources) {
            if (this.files.containsKey(source.fileId()) && this.listings.containsKey(source.listingId())) {
                byListing
                        .computeIfAbsent(source.listingId(), _ -> new ArrayList<>())
                        .add(source);
                byFile.computeIfAbsent(source.fileId(), _ -> new ArrayList<>()).add(source);
            }
        }
        byListing
                .values()
                .forEach(rows -> rows.sort(
                        Comparator.comparingInt(ListingSource::rowNumber).thenComparing(ListingSource::location)));
        byFile.values().forEach(rows -> rows.sort(Comparator.comparingInt(ListingSource::rowNumber)));
    }

    /// The newest file of a kind that a listing was read from.
    Optional<ImportedFile> fileOf(Listing listing, String formatStart) {
        return byListing.getOrDefault(listing.id(), List.of()).stream()
                .map(source -> files.get(source.fileId()))
                .filter(file -> file != null && file.format().startsWith(formatStart))
                .max(Comparator.comparing(ImportedFile::savedAt));
    }

    /// A listing's rows in that file, in its order.
    List<ListingSource> rows(Listing listing, ImportedFile file) {
        return byListing.getOrDefault(listing.id(), List.of()).stream()
                .filter(source -> source.fileId().equals(file.id()))
                .toList();
    }

    /// All rows kept of that file, in its order.
    List<ListingSource> rows(ImportedFile file) {
        return byFile.getOrDefault(file.id(), List.of());
    }

    /// The key of the product that a listing is a variant of: what stands before the first bar of its own.
    static String parent(Listing listing) {
        int bar = listing.externalKey().indexOf('|');
        return bar < 0 ? listing.externalKey() : listing.externalKey().substring(0, bar);
    }

    /// The listings that are variants of the same product.
    List<Listing> variants(Listing listing) {
        return byParent.getOrDefault(parent(listing), List.of());
    }

    Listing listing(ListingSource source) {
        var listing = listings.get(source.listingId());
        if (listing == null) {
            throw new IllegalStateException("A row without its listing: " + source);
        }
        return listing;
    }
}
