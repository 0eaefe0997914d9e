package dev.backstop.engine.update;

import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Header;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the rows of inventory updates, one file for each imported one, in its generation.
///
/// Shopify's Available cannot be set; On hand can, and moves it by as much. So a listing that shall offer 3 instead
/// of 8 gets 5 less on hand. "On hand (current)" stays as exported: Shopify skips the row if it is not true any
/// more.
final class InventoryUpdate {
    private static final String FORMAT = "shopify.inventory";

    private final SourceRows sources;
    private final Map<Id<ImportedFile>, ImportedFile> files = new LinkedHashMap<>();
    private final Map<Id<ImportedFile>, List<Row>> rows = new LinkedHashMap<>();
    private final List<Message> warnings = new ArrayList<>();

    InventoryUpdate(SourceRows sources) {
        this.sources = sources;
    }

    private record Row(int number, List<String> cells) {}

    /// Takes a change of quantity; false if no inventory file has told of the listing.
    boolean add(ListingChange change) {
        var file = sources.fileOf(change.listing(), FORMAT).orElse(null);
        if (file == null || change.wantedQuantity() == null) {
            return false;
        }
        var stock = stock(sources.rows(change.listing(), file), file);
        if (stock.isEmpty()) {
            return false;
        }
        int offered = stock.stream().mapToInt(Stock::available).sum();
        var known = change.listing().quantity();
        if (known != null && known != offered) {
            warnings.add(Message.of(
                    "update.warning.changedSinceExport",
                    change.listing().sku(),
                    change.listing().title()));
        }
        files.put(file.id(), file);
        write(stock, change.wantedQuantity() - offered, file);
        return true;
    }

    List<UpdateFile> files(LocalDate today) {
        var updates = new ArrayList<UpdateFile>();
        for (var file : files.values()) {
            var cells = rows.getOrDefault(file.id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(Row::number))
                    .map(Row::cells)
                    .toList();
            var number = files.size() == 1 ? "" : "-" + (updates.size() + 1);
            updates.add(new UpdateFile("shopify-inventory-" + today + number + ".csv", file.header(), cells, warnings));
        }
        return updates.stream()
                .filter(update -> !update.isEmpty() || !update.warnings().isEmpty())
                .toList();
    }

    /// What a listing has at one location by its file: the row, the cells that say it, and the units.
    private record Stock(ListingSource source, StockCells cells, int available) {}

    private static List<Stock> stock(List<ListingSource> rows, ImportedFile file) {
        var stock = new ArrayList<Stock>();
        var header = new Header(file.header());
        for (var row : rows) {
            var cells = file.format().endsWith(".1")
                    ? StockCells.ofLocation(header, row.location())
                    : StockCells.ofRows(header);
            var offered = cells.offered(row.cells());
            if (offered != null) {
                stock.add(new Stock(row, cells, offered));
            }
        }
        return stock;
    }

    /// Adds to the first location, or takes from one after the other what each has to offer, and from the last what
    /// is left over.
    private void write(List<Stock> stock, int change, ImportedFile file) {
        int left = change;
        Map<Integer, List<String>> changed = new LinkedHashMap<>();
        for (int i = 0; i < stock.size() && left != 0; i++) {
            var place = stock.get(i);
            boolean last = i == stock.size() - 1;
            int step = left > 0 || last ? left : Math.max(left, -Math.max(0, place.available()));
            if (step != 0) {
                var cells = changed.getOrDefault(
                        place.source().rowNumber(), place.source().cells());
                changed.put(place.source().rowNumber(), place.cells().moved(cells, step));
                left -= step;
            }
        }
        var target = rows.computeIfAbsent(file.id(), _ -> new ArrayList<>());
        changed.forEach((number, cells) -> target.add(new Row(number, cells)));
    }
}
