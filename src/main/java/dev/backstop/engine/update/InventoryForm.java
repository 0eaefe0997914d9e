package dev.backstop.engine.update;

import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.shopify.ShopifyColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shopify's inventory file, for a shop that counts what its supplier has as on hand at one location.
final class InventoryForm implements ChannelForm {
    private final Header header;
    private final String location;
    private final Cells place;
    private final Cells sku;
    private final Cells title;
    private final StockCells stock;

    private InventoryForm(Header header, String location) {
        this.header = header;
        this.location = location;
        place = Cells.of(header, "Location");
        sku = Cells.of(header, "SKU");
        title = Cells.of(header, "Title");
        stock = place.exists()
                ? StockCells.ofRows(header)
                : StockCells.ofLocation(header, location.isEmpty() ? firstLocation(header) : location);
    }

    /// The form for that location; for the first one there is if the name is empty.
    static Optional<ChannelForm> of(Header header, String location) {
        boolean inventory = header.has("Handle", "URL handle")
                && header.has("SKU")
                && header.has("COO", "HS Code")
                && !header.has("Variant Price", "Price");
        var form = new InventoryForm(header, location);
        return inventory && form.stock.onHand().exists() ? Optional.of(form) : Optional.empty();
    }

    @Override
    public Optional<Said> said(List<String> cells) {
        var units = stock.onHand().units(cells);
        boolean here = location.isEmpty()
                || !place.exists()
                || place.text(cells).toLowerCase(Locale.ROOT).equals(location.toLowerCase(Locale.ROOT));
        return (units == null || !here)
                ? Optional.empty()
                : Optional.of(new Said(sku.unquoted(cells), title.text(cells), units));
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        var rows = new ArrayList<List<String>>();
        for (var change : changes) {
            var now = stock.onHand().units(change.cells());
            var wanted = change.wanted().quantity();
            if (now != null && wanted != null && !now.equals(wanted)) {
                rows.add(stock.moved(change.cells(), Math.subtractExact(wanted, now)));
            }
        }
        var file = new UpdateFile("shopify-inventory-" + day + ".csv", header.names(), rows, List.of());
        return new Written(rows.isEmpty() ? List.of() : List.of(file), List.of());
    }

    private static String firstLocation(Header header) {
        var others = header.others(ShopifyColumns.BEFORE_LOCATIONS);
        return others.isEmpty() ? "" : header.names().get(others.getFirst());
    }
}
