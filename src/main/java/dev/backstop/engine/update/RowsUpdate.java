package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.update.ChannelForm.Left;
import dev.backstop.engine.update.ChannelForm.RowChange;
import dev.backstop.engine.update.ChannelForm.Wanted;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files that bring a channel's listings up to date, each in the form of the newest file the listings were read
/// from, and the changes that are left for the owner's hand.
public final class RowsUpdate {
    private final SourceRows sources;
    private final List<ImportedFile> newestFirst;
    private final ZoneId zone;
    private final Map<Id<ImportedFile>, Optional<ChannelForm>> forms = new HashMap<>();
    private final Map<Id<ImportedFile>, Map<RowChange, ListingChange>> changes = new LinkedHashMap<>();
    private final List<ListingChange> byHand = new ArrayList<>();

    private RowsUpdate(SourceRows sources, List<ImportedFile> files, ZoneId zone) {
        this.sources = sources;
        this.zone = zone;
        newestFirst = files.stream()
                .sorted(Comparator.comparing(ImportedFile::savedAt).reversed())
                .toList();
    }

    /// What can be uploaded, and what is to be done by hand.
    public record Result(List<UpdateFile> files, List<ListingChange> byHand, List<Message> warnings) {
        public Result {
            files = List.copyOf(files);
            byHand = List.copyOf(byHand);
            warnings = List.copyOf(warnings);
        }
    }

    /// The update for these changes. `listings` are all of the channel, `sources` and `files` what they were read from;
    /// `today` goes into the names of the files.
    public static Result of(
            List<ListingChange> changes,
            List<Listing> listings,
            List<ListingSource> sources,
            List<ImportedFile> files,
            LocalDate today,
            ZoneId zone) {
        var update = new RowsUpdate(new SourceRows(listings, sources, files), files, zone);
        changes.forEach(update::take);
        return update.result(today.toString());
    }

    private void take(ListingChange change) {
        for (var file : newestFirst) {
            var rows = sources.rows(change.listing(), file);
            if (!rows.isEmpty() && form(file).isPresent()) {
                changes.computeIfAbsent(file.id(), _ -> new LinkedHashMap<>())
                        .put(new RowChange(rows.getFirst().cells(), Wanted.of(change)), change);
                return;
            }
        }
        byHand.add(change);
    }

    private Result result(String day) {
        var files = new ArrayList<UpdateFile>();
        var warnings = new ArrayList<Message>();
        for (var file : newestFirst) {
            var ofFile = changes.getOrDefault(file.id(), Map.of());
            var form = form(file).orElse(null);
            if (form == null || ofFile.isEmpty()) {
                continue;
            }
            var written = form.written(List.copyOf(ofFile.keySet()), day);
            files.addAll(written.files());
            for (var left : written.left()) {
                warnings.add(left.why());
                leave(left, ofFile);
            }
            ofFile.forEach((row, change) -> leaveRest(change, row, written.left()));
        }
        return new Result(files, byHand, warnings);
    }

    /// What lies in a marketplace's own warehouse is nobody's to change.
    private void leave(Left left, Map<RowChange, ListingChange> ofFile) {
        var change = ofFile.get(left.change());
        if (change != null && !left.why().key().equals("update.warning.stockedByAmazon")) {
            byHand.add(change);
        }
    }

    /// The date and the hiding of a listing stand in no file that changes stock.
    private void leaveRest(ListingChange change, RowChange row, List<Left> left) {
        boolean isLeft = left.stream().anyMatch(each -> each.change().equals(row));
        boolean handling = change.changesHandling() && !change.changesQuantity();
        if (!isLeft && (change.changesDate() || change.hides() || handling)) {
            byHand.add(new ListingChange(
                    change.listing(),
                    null,
                    null,
                    change.hides() ? change.wantedStatus() : null,
                    change.wantedDate(),
                    handling ? change.wantedHandlingDays() : null));
        }
    }

    private Optional<ChannelForm> form(ImportedFile file) {
        return forms.computeIfAbsent(
                file.id(),
                _ -> ChannelForms.of(
                        file.header(),
                        sources.rows(file).stream()
                                .map(source -> new RawTable.Row(source.rowNumber(), source.cells()))
                                .toList(),
                        "",
                        zone));
    }
}
