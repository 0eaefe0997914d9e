package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.sheet.Checklist;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.Fix;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.update.AvailabilityFeed;
import dev.backstop.engine.update.ChecklistUpdate;
import dev.backstop.engine.update.ListingChange;
import dev.backstop.engine.update.RowsUpdate;
import dev.backstop.engine.update.ShopifyUpdate;
import dev.backstop.engine.update.UpdateFile;
import dev.backstop.io.csv.CsvWriter;
import dev.backstop.io.paper.ChecklistPage;
import dev.backstop.service.shop.Shop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Writes the files that make the channels say what is true: one for each channel, in the form that channel takes.
public final class UpdateService {
    private final Shop shop;
    private final Words words;
    private final Set<Path> ours = ConcurrentHashMap.newKeySet();

    public UpdateService(Shop shop, Words words) {
        this.shop = shop;
        this.words = words;
    }

    /// The files of one channel for these findings, not yet written.
    public record ChannelUpdate(
            Channel channel,
            List<UpdateFile> files,
            Optional<Checklist> byHand,
            List<Message> notes,
            List<Finding> findings) {
        public ChannelUpdate {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
            findings = List.copyOf(findings);
        }

        /// Everything the owner should mind before importing the files there.
        public List<Message> warnings() {
            return Stream.concat(files.stream().flatMap(file -> file.warnings().stream()), notes.stream())
                    .distinct()
                    .toList();
        }

        /// How many rows the files have together.
        public int rows() {
            return files.stream().mapToInt(file -> file.rows().size()).sum();
        }

        /// How many things are left to do by hand.
        public int tasks() {
            return byHand.map(Checklist::tasks).orElse(0);
        }
    }

    /// One update for each channel with something to change among the findings, in the order of the channels.
    public List<ChannelUpdate> updates(List<Finding> findings) {
        Map<Id<Channel>, List<Finding>> byChannel = new LinkedHashMap<>();
        for (var finding : findings) {
            var channel = finding.subject().channel();
            if (channel != null && change(finding).isPresent()) {
                byChannel.computeIfAbsent(channel.id(), _ -> new ArrayList<>()).add(finding);
            }
        }
        var updates = new ArrayList<ChannelUpdate>();
        byChannel.forEach((id, ofChannel) ->
                shop.picture().channel(id).ifPresent(channel -> updates.add(update(channel, ofChannel))));
        return updates;
    }

    /// Writes whether each product can be had, for Google and for the shop's own pages, into a folder; gives their
    /// places. Of what nobody counted nothing is said, and what stands there stays.
    public List<Path> writeAvailability(Path folder) {
        var picture = shop.picture();
        var items = picture.products().stream()
                .filter(product -> !product.isRetired())
                .filter(product -> picture.position(product.id()).counted())
                .map(product -> Offered.of(picture, product))
                .toList();
        var written = new ArrayList<Path>();
        for (var file : List.of(
                AvailabilityFeed.google(
                        items, picture.today(), picture.settings().zone()),
                AvailabilityFeed.schemaOrg(items, picture.today()))) {
            var path = free(folder, file.name());
            write(file, path);
            written.add(path);
        }
        return written;
    }

    /// Writes the files of the updates into a folder and gives their places. A file of the same name there is kept;
    /// the new one gets a number.
    public List<Path> write(List<ChannelUpdate> updates, Path folder) {
        var written = new ArrayList<Path>();
        for (var update : updates) {
            for (var file : update.files()) {
                if (!file.isEmpty()) {
                    var path = free(folder, file.name());
                    write(file, path);
                    written.add(path);
                }
            }
            update.byHand().ifPresent(list -> written.add(write(update.channel(), list, folder)));
        }
        return written;
    }

    /// Whether that file was written here since the start: it is no news from a shop.
    public boolean wrote(Path path) {
        return ours.contains(path.toAbsolutePath().normalize());
    }

    private void write(UpdateFile file, Path path) {
        ours.add(path.toAbsolutePath().normalize());
        if (file.layout() == UpdateFile.Layout.TABS) {
            CsvWriter.writeWithTabs(path, file.header(), file.rows());
        } else {
            CsvWriter.writeForSystem(path, file.header(), file.rows());
        }
    }

    private Path write(Channel channel, Checklist list, Path folder) {
        var name = channel.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var path = free(folder, name + "-checklist-" + shop.picture().today() + ".html");
        ChecklistPage.write(path, list);
        return path;
    }

    private ChannelUpdate update(Channel channel, List<Finding> findings) {
        var changes =
                findings.stream().flatMap(finding -> change(finding).stream()).toList();
        var picture = shop.picture();
        var listings = picture.listingsOn(channel.id());
        var sources = shop.store().sources(listings.stream().map(Listing::id).toList());
        var files = List.copyOf(picture.importedFiles());
        if (channel.kind() == Channel.Kind.SHOPIFY && !sources.isEmpty()) {
            var written = ShopifyUpdate.files(changes, listings, sources, files, picture.today());
            return new ChannelUpdate(channel, written, Optional.empty(), List.of(), findings);
        }
        var result = RowsUpdate.of(
                changes,
                listings,
                sources,
                files,
                picture.today(),
                picture.settings().zone());
        var list = ChecklistUpdate.of(channel.name(), result.byHand(), picture.today(), words::of);
        return new ChannelUpdate(channel, result.files(), list, result.warnings(), findings);
    }

    /// What the listing should say once the finding is mended; nothing where a file cannot mend it.
    static Optional<ListingChange> change(Finding finding) {
        var listing = finding.subject().listing();
        if (listing == null) {
            return Optional.empty();
        }
        return switch (finding.fix()) {
            case Fix.SetToZero _, Fix.StopSelling _ ->
                Optional.of(new ListingChange(listing, 0, false, Listing.Status.OUT_OF_STOCK, null));
            case Fix.PreOrder pre ->
                Optional.of(new ListingChange(listing, null, true, Listing.Status.BACKORDER, pre.leavesOn()));
            case Fix.ExtendTime time ->
                Optional.of(
                        new ListingChange(listing, time.upTo(), null, Listing.Status.BACKORDER, null, time.maxDays()));
            case Fix.PutOnSale sale ->
                Optional.of(new ListingChange(listing, sale.quantity(), null, Listing.Status.IN_STOCK, null));
            case Fix.SetQuantity(var quantity) -> Optional.of(new ListingChange(listing, quantity, null, null, null));
            case Fix.SetDate date -> Optional.of(new ListingChange(listing, null, null, null, date.leavesOn()));
            case Fix.TakeDown _ -> Optional.of(new ListingChange(listing, 0, false, Listing.Status.HIDDEN, null));
            case Fix.MapSku _, Fix.CreateListing _, Fix.CheckNow _ -> Optional.empty();
        };
    }

    private static Path free(Path folder, String name) {
        var path = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        for (int number = 2; Files.exists(path); number++) {
            path = folder.resolve(name.substring(0, dot) + " (" + number + ")" + name.substring(dot));
        }
        return path;
    }
}
