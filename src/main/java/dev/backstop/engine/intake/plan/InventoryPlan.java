package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedStock;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plans what an inventory file of one channel counts of its listings, a row for each place where they lie.
final class InventoryPlan {
    private final Variants variants;
    private final Sources sources;
    private final ListingCounts counts;
    private final Channel.Kind kind;

    InventoryPlan(Variants variants, Sources sources, ListingCounts counts, Channel.Kind kind) {
        this.variants = variants;
        this.sources = sources;
        this.counts = counts;
        this.kind = kind;
    }

    void plan(Tally tally) {
        Map<String, List<ParsedStock>> byKey = new LinkedHashMap<>();
        tally.parsed()
                .stock()
                .forEach(stock -> byKey.computeIfAbsent(stock.externalKey(), _ -> new ArrayList<>())
                        .add(stock));
        for (var rows : byKey.values()) {
            var first = rows.getFirst();
            var listing = variants.listingFor(Variants.Identity.of(first), tally);
            if (listing == null) {
                rows.subList(1, rows.size())
                        .forEach(row -> tally.reject(
                                row.row(), Message.of("importing.reason.otherRowOfDuplicate", first.row())));
            } else {
                count(rows, listing, tally);
            }
        }
    }

    private void count(List<ParsedStock> rows, Listing listing, Tally tally) {
        var savedAt = tally.file().savedAt();
        if (savedAt.isBefore(sources.savedAt(listing.id(), Subject.INVENTORY))) {
            tally.newerIsKnown(rows.getFirst().sku());
            rows.forEach(row -> tally.row(row.row(), Fate.SAME));
            return;
        }
        keepRows(rows, listing, tally);
        var count = counted(rows, savedAt, tally);
        if (count != null) {
            counts.take(listing.id(), count);
        }
    }

    /// Keeps the rows for update files, with what is news in them.
    private void keepRows(List<ParsedStock> rows, Listing listing, Tally tally) {
        boolean isNew = counts.isNew(listing.id());
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
                    tally.tableRow(row.row()),
                    row.cells());
        }
        sources.keepOnly(listing.id(), Subject.INVENTORY, locations);
    }

    /// What the rows say together: a marketplace what it offers, of which what lies in its own warehouse is on no shelf
    /// of ours; a shop system what is on hand, or what is left of it to sell.
    private @Nullable Counted counted(List<ParsedStock> rows, Instant savedAt, Tally tally) {
        var available = sum(rows.stream().map(ParsedStock::available).toList());
        var onHand = sum(rows.stream().map(ParsedStock::onHand).toList());
        if (available != null && kind.isMarketplace()) {
            boolean elsewhere = rows.stream().allMatch(ParsedStock::isElsewhere);
            return new Counted(tally, CountPoint.offered(savedAt), available, elsewhere ? null : available);
        }
        if (onHand != null) {
            return new Counted(tally, CountPoint.firm(savedAt, StockMovement.Basis.ON_HAND), available, onHand);
        }
        return available == null
                ? null
                : new Counted(tally, CountPoint.firm(savedAt, StockMovement.Basis.AVAILABLE), available, available);
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
}
