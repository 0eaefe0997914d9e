package dev.backstop.engine.update;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.ebay.EbayNames;
import dev.backstop.engine.intake.layout.ProductField;
import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// eBay's report of active listings, answered by a file of the action Revise for Seller Hub: one for each of eBay's
/// sites, listings with variations in one of their own.
///
/// Only the variations that change are named, each with its price, which eBay asks for beside a quantity; the others
/// stay as they are.
final class EbayForm implements ChannelForm {
    private static final String VERSION = "Version=1193|CC=UTF-8)";

    private final Header header;
    private final Cells item;
    private final Cells title;
    private final Cells details;
    private final Cells sku;
    private final Cells quantity;
    private final Cells price;
    private final Cells currency;
    private final Cells site;

    private EbayForm(Header header) {
        this.header = header;
        item = Cells.of(header, EbayNames.LISTINGS, ProductField.ID);
        title = Cells.of(header, EbayNames.LISTINGS, ProductField.TITLE);
        details = Cells.of(header, EbayNames.LISTINGS, ProductField.VARIANT);
        sku = Cells.of(header, EbayNames.LISTINGS, ProductField.SKU);
        quantity = Cells.of(header, EbayNames.LISTINGS, ProductField.QUANTITY);
        var start = Cells.of(header, "Start price", "Startpreis", "Prix de départ", "Prezzo di partenza");
        price = start.exists() ? start : Cells.of(header, EbayNames.LISTINGS, ProductField.PRICE);
        currency = Cells.of(header, EbayNames.LISTINGS, ProductField.CURRENCY);
        site = Cells.of(header, "Listing site", "Site listed");
    }

    static Optional<ChannelForm> of(Header header) {
        var form = new EbayForm(header);
        return form.item.exists() && form.quantity.exists() ? Optional.of(form) : Optional.empty();
    }

    @Override
    public Optional<Said> said(List<String> cells) {
        boolean parent = details.text(cells).contains(";");
        boolean auction = item.text(cells).isEmpty();
        return (parent || auction)
                ? Optional.empty()
                : Optional.of(new Said(sku.text(cells), title.text(cells), quantity.units(cells)));
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        Map<String, List<List<String>>> single = new LinkedHashMap<>();
        Map<String, Map<String, List<List<String>>>> varied = new LinkedHashMap<>();
        boolean endsAtZero = false;
        for (var change : changes) {
            var units = change.wanted().quantity();
            if (units == null || units < 0 || units.equals(quantity.units(change.cells()))) {
                continue;
            }
            var cells = change.cells();
            endsAtZero |= units == 0;
            var number = item.text(cells).replaceAll("\\D", "");
            if (details.text(cells).isEmpty()) {
                single.computeIfAbsent(action(cells), _ -> new ArrayList<>())
                        .add(List.of("Revise", number, String.valueOf(units)));
            } else {
                varied.computeIfAbsent(action(cells), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(number, _ -> new ArrayList<>())
                        .add(variation(cells, units));
            }
        }
        var files = new ArrayList<UpdateFile>();
        single.forEach((action, rows) -> files.add(file(files, day, List.of(action, "ItemID", "Quantity"), rows)));
        varied.forEach((action, items) -> files.add(file(files, day, variationHeader(action), rows(items))));
        return new Written(withNote(files, endsAtZero), List.of());
    }

    private static List<UpdateFile> withNote(List<UpdateFile> files, boolean endsAtZero) {
        var note = endsAtZero ? List.of(Message.of("update.warning.outOfStockControl")) : List.<Message>of();
        return files.stream().map(file -> file.withWarnings(note)).toList();
    }

    private static UpdateFile file(List<UpdateFile> before, String day, List<String> header, List<List<String>> rows) {
        var number = before.isEmpty() ? "" : "-" + (before.size() + 1);
        return new UpdateFile("ebay-revise-" + day + number + ".csv", header, rows, List.of());
    }

    private static List<String> variationHeader(String action) {
        return List.of(
                action, "ItemID", "Relationship", "RelationshipDetails", "CustomLabel", "Quantity", "StartPrice");
    }

    private List<String> variation(List<String> cells, int units) {
        return List.of(
                "",
                "",
                "Variation",
                details.text(cells),
                sku.text(cells),
                String.valueOf(units),
                price.text(cells).replaceAll("[^\\d.]", ""));
    }

    private static List<List<String>> rows(Map<String, List<List<String>>> items) {
        var rows = new ArrayList<List<String>>();
        items.forEach((number, variations) -> {
            rows.add(List.of("Revise", number, "", "", "", "", ""));
            rows.addAll(variations);
        });
        return rows;
    }

    /// The head of the first column, which tells eBay the site, the country and the currency of the rows below.
    private String action(List<String> cells) {
        var where = EbaySite.of(site.text(cells), currency.text(cells), header);
        return "*Action(SiteID=" + where.id() + "|Country=" + where.country() + "|Currency=" + where.currency() + "|"
                + VERSION;
    }
}
