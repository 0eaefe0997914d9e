package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows that listings were read from: how old what they say is, and their newest versions.
final class Sources {
    private static final Recognition FORMS = new Recognition(ZoneOffset.UTC);

    /// The label of the field that counts what there is.
    private static final String QUANTITY = "importing.field.quantity";

    /// An inventory file that counts what is available, not what is on hand.
    private static final String OF_AVAILABLE = "shopify.inventory.1";

    private final Draft draft;
    private final Map<Id<ImportedFile>, ImportedFile> files = new HashMap<>();
    private final Map<Id<ImportedFile>, Integer> quantityColumns = new HashMap<>();
    private final Map<Id<Listing>, List<ListingSource>> byListing = new HashMap<>();
    private final Map<Id<Listing>, CountPoint> counts = new HashMap<>();
    private final Map<Id<Listing>, Instant> newest = new HashMap<>();
    private final Set<Id<Listing>> offered = new HashSet<>();

    Sources(KnownShop known, Draft draft) {
        this.draft = draft;
        known.importedFiles().forEach(file -> files.put(file.id(), file));
        noteMarketplaces(known);
        for (var source : known.listingSources()) {
            byListing
                    .computeIfAbsent(source.listingId(), _ -> new ArrayList<>())
                    .add(source);
            counts.merge(source.listingId(), countIn(source), CountPoint::orLater);
            newest.merge(source.listingId(), fileOf(source).savedAt(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private void noteMarketplaces(KnownShop known) {
        var marketplaces = known.channels().stream()
                .filter(channel -> channel.kind().isMarketplace())
                .map(Channel::id)
                .collect(Collectors.toSet());
        known.listings().stream()
                .filter(listing -> marketplaces.contains(listing.channelId()))
                .forEach(listing -> offered.add(listing.id()));
    }

    void add(ImportedFile file) {
        files.put(file.id(), file);
    }

    /// When the newest file of a kind that describes a listing was saved; long ago if there is none.
    Instant savedAt(Id<Listing> listing, Subject subject) {
        return byListing.getOrDefault(listing, List.of()).stream()
                .filter(source -> subject.isOf(formatOf(source)))
                .map(source -> fileOf(source).savedAt())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /// When the owner changed a listing after every file that was imported about it; long ago if never.
    Instant ownersChange(Listing listing) {
        var file = newest.getOrDefault(listing.id(), Instant.MIN);
        return listing.changedAt().isAfter(file) ? listing.changedAt() : Instant.MIN;
    }

    /// The count that stood in the files imported before.
    CountPoint knownCount(Id<Listing> listing) {
        return counts.getOrDefault(listing, CountPoint.NEVER);
    }

    /// What a file of that kind last said of a listing at a location; empty if it said nothing.
    List<String> cells(Id<Listing> listing, Subject subject, String location) {
        return byListing.getOrDefault(listing, List.of()).stream()
                .filter(source ->
                        subject.isOf(formatOf(source)) && source.location().equals(location))
                .map(ListingSource::cells)
                .findFirst()
                .orElse(List.of());
    }

    /// Keeps a row as the newest that a kind of file says of a listing at a location.
    void put(
            Id<Listing> listing,
            ImportedFile file,
            Subject subject,
            String location,
            int rowNumber,
            List<String> cells) {
        var sources = byListing.computeIfAbsent(listing, _ -> new ArrayList<>());
        ListingSource before = null;
        for (var source : sources) {
            if (subject.isOf(formatOf(source)) && source.location().equals(location)) {
                before = source;
            }
        }
        Id<ListingSource> id = before == null ? draft.nextId() : before.id();
        var after = new ListingSource(id, listing, file.id(), location, rowNumber, cells);
        draft.set(ListingSource.class, before, after);
        sources.remove(before);
        sources.add(after);
    }

    /// Forgets the rows of older files of a kind at locations that the newest file does not have.
    void keepOnly(Id<Listing> listing, Subject subject, Set<String> locations) {
        var sources = byListing.getOrDefault(listing, List.of());
        for (var source : List.copyOf(sources)) {
            if (subject.isOf(formatOf(source)) && !locations.contains(source.location())) {
                draft.delete(ListingSource.class, source);
                sources.remove(source);
            }
        }
    }

    private CountPoint countIn(ListingSource source) {
        var file = fileOf(source);
        if (Subject.INVENTORY.isOf(file.format()) && offered.contains(source.listingId())) {
            return CountPoint.offered(file.savedAt());
        }
        if (Subject.INVENTORY.isOf(file.format())) {
            boolean available = file.format().equals(OF_AVAILABLE);
            return CountPoint.firm(
                    file.savedAt(), available ? StockMovement.Basis.AVAILABLE : StockMovement.Basis.ON_HAND);
        }
        int quantity = quantityColumns.computeIfAbsent(file.id(), _ -> quantityColumn(file));
        boolean counted = quantity >= 0
                && quantity < source.cells().size()
                && !source.cells().get(quantity).isBlank();
        if (!counted) {
            return CountPoint.NEVER;
        }
        return offered.contains(source.listingId())
                ? CountPoint.offered(file.savedAt())
                : CountPoint.passing(file.savedAt());
    }

    private static int quantityColumn(ImportedFile file) {
        return FORMS.byId(file.format())
                .flatMap(form -> form.field(QUANTITY))
                .map(field -> field.in(new Header(file.header())).index())
                .orElse(-1);
    }

    private String formatOf(ListingSource source) {
        return fileOf(source).format();
    }

    private ImportedFile fileOf(ListingSource source) {
        var file = files.get(source.fileId());
        if (file == null) {
            throw new IllegalStateException("A listing's row without its file: " + source);
        }
        return file;
    }
}
