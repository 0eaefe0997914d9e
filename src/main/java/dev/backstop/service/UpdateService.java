package dev.backstop.service;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.Fix;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.update.ChecklistUpdate;
import dev.backstop.engine.update.ListingChange;
import dev.backstop.engine.update.ShopifyUpdate;
import dev.backstop.engine.update.UpdateFile;
import dev.backstop.io.csv.CsvWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the files that make the channels say what is true: one for each channel, in the form that channel takes.
public final class UpdateService {
    private final Shop shop;
    private final Words words;

    public UpdateService(Shop shop, Words words) {
        this.shop = shop;
        this.words = words;
    }

    /// The files of one channel for these findings, not yet written.
    public record ChannelUpdate(Channel channel, List<UpdateFile> files, List<Finding> findings) {
        public ChannelUpdate {
            files = List.copyOf(files);
            findings = List.copyOf(findings);
        }

        /// Everything the owner should mind before importing the files there.
        public List<Message> warnings() {
            return files.stream().flatMap(file -> file.warnings().stream()).toList();
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
        byChannel.forEach((id, ofChannel) -> shop.picture()
                .channel(id)
                .ifPresent(channel -> updates.add(new ChannelUpdate(channel, files(channel, ofChannel), ofChannel))));
        return updates;
    }

    /// Writes the files of the updates into a folder and gives their places. A file of the same name there is kept;
    /// the new one gets a number.
    public List<Path> write(List<ChannelUpdate> updates, Path folder) {
        var written = new ArrayList<Path>();
        for (var update : updates) {
            for (var file : update.files()) {
                if (!file.isEmpty()) {
                    var path = free(folder, file.name());
                    write(update.channel(), file, path);
                    written.add(path);
                }
            }
        }
        return written;
    }

    private static void write(Channel channel, UpdateFile file, Path path) {
        if (channel.kind() == Channel.Kind.SHOPIFY) {
            CsvWriter.writeForSystem(path, file.header(), file.rows());
        } else {
            CsvWriter.writeForPeople(path, file.header(), file.rows());
        }
    }

    private List<UpdateFile> files(Channel channel, List<Finding> findings) {
        var changes =
                findings.stream().flatMap(finding -> change(finding).stream()).toList();
        var picture = shop.picture();
        if (channel.kind() != Channel.Kind.SHOPIFY) {
            return List.of(ChecklistUpdate.of(channel.name(), changes, picture.today(), words::of));
        }
        var listings = picture.listingsOn(channel.id());
        var sources = shop.store().sources(listings.stream().map(Listing::id).toList());
        if (sources.isEmpty()) {
            return List.of(ChecklistUpdate.of(channel.name(), changes, picture.today(), words::of));
        }
        return ShopifyUpdate.files(changes, listings, sources, List.copyOf(picture.importedFiles()), picture.today());
    }

    /// What the listing should say once the finding is mended; nothing where a file cannot mend it.
    static Optional<ListingChange> change(Finding finding) {
        var listing = finding.subject().listing();
        if (listing == null) {
            return Optional.empty();
        }
        return switch (finding.fix()) {
            case Fix.SetToZero _ ->
                Optional.of(new ListingChange(listing, 0, false, Listing.Status.OUT_OF_STOCK, null));
            case Fix.PreOrder pre ->
                Optional.of(new ListingChange(listing, null, true, Listing.Status.BACKORDER, pre.leavesOn()));
            case Fix.ExtendTime time ->
                Optional.of(new ListingChange(listing, time.upTo(), null, Listing.Status.BACKORDER, null));
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
