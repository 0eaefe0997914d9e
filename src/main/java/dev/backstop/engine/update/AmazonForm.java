package dev.backstop.engine.update;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.amazon.AmazonNames;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.sheet.VariantField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Amazon's reports of listings, answered by its price and quantity file: tabs, the code exactly as Amazon has it,
/// and a column only where it changes; a blank cell there keeps what Amazon knows.
///
/// That file wants a quantity above zero, so that what is sold out goes into one of the inventory loader. What Amazon
/// itself stores and ships has no quantity of ours and is left to its warehouses.
final class AmazonForm implements ChannelForm {
    private static final int LONGEST_HANDLING = 30;

    private final Cells sku;
    private final Cells title;
    private final Cells quantity;
    private final Cells fulfilment;
    private final boolean stored;

    private AmazonForm(Header header) {
        sku = Cells.of(header, AmazonNames.INVENTORY, VariantField.SKU);
        title = Cells.of(header, AmazonNames.LISTINGS, VariantField.TITLE);
        quantity = Cells.of(header, AmazonNames.INVENTORY, VariantField.QUANTITY);
        fulfilment = Cells.of(header, AmazonNames.LISTINGS, VariantField.FULFILMENT);
        stored = header.has("afn-fulfillable-quantity", "Warehouse-Condition-code", "fnsku");
    }

    static Optional<ChannelForm> of(Header header) {
        var form = new AmazonForm(header);
        boolean bare = header.names().stream().filter(name -> !name.isBlank()).count() == 2;
        boolean amazons = AmazonNames.LISTINGS.hasAll(header, VariantField.SKU)
                || header.has("asin", "asin1", "listing-id", "fulfillment-channel", "item-condition")
                || header.has("minimum-seller-allowed-price", "handling-time", "leadtime-to-ship");
        boolean counted = form.quantity.exists() && (amazons || bare);
        return form.sku.exists() && (counted || form.stored) ? Optional.of(form) : Optional.empty();
    }

    @Override
    public Optional<Said> said(List<String> cells) {
        return sku.raw(cells).isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(sku.raw(cells), title.text(cells), quantity.units(cells)));
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        var stocked = new ArrayList<List<String>>();
        var soldOut = new ArrayList<List<String>>();
        var left = new ArrayList<Left>();
        boolean handling = changes.stream().anyMatch(change -> change.wanted().handlingDays() != null);
        for (var change : changes) {
            var cells = change.cells();
            var units = change.wanted().quantity();
            var days = days(change.wanted());
            if (isAmazons(cells)) {
                left.add(new Left(
                        change, Message.of("update.warning.stockedByAmazon", sku.raw(cells), title.text(cells))));
            } else if (units != null && units == 0 && !units.equals(quantity.units(cells))) {
                soldOut.add(List.of(sku.raw(cells), "0", "a"));
            } else if (isNews(units, cells) || !days.isEmpty()) {
                stocked.add(row(sku.raw(cells), units, days, handling));
            }
        }
        return new Written(files(stocked, soldOut, handling, day), left);
    }

    private static List<UpdateFile> files(
            List<List<String>> stocked, List<List<String>> soldOut, boolean handling, String day) {
        var files = new ArrayList<UpdateFile>();
        if (!stocked.isEmpty()) {
            files.add(new UpdateFile(
                    "amazon-price-and-quantity-" + day + ".txt",
                    UpdateFile.Layout.TABS,
                    handling ? List.of("sku", "quantity", "handling-time") : List.of("sku", "quantity"),
                    stocked,
                    List.of()));
        }
        if (!soldOut.isEmpty()) {
            files.add(new UpdateFile(
                    "amazon-inventory-loader-" + day + ".txt",
                    UpdateFile.Layout.TABS,
                    List.of("sku", "quantity", "add-delete"),
                    soldOut,
                    List.of(Message.of("update.warning.inventoryLoader"))));
        }
        return files;
    }

    private boolean isNews(@Nullable Integer units, List<String> cells) {
        return units != null && units > 0 && !units.equals(quantity.units(cells));
    }

    private static List<String> row(String code, @Nullable Integer units, String days, boolean handling) {
        var number = (units == null || units <= 0) ? "" : String.valueOf(units);
        return handling ? List.of(code, number, days) : List.of(code, number);
    }

    private static String days(Wanted wanted) {
        var days = wanted.handlingDays();
        return days == null ? "" : String.valueOf(Math.clamp(days, 1, LONGEST_HANDLING));
    }

    private boolean isAmazons(List<String> cells) {
        var channel = fulfilment.text(cells).toUpperCase(Locale.ROOT);
        return stored || channel.startsWith("AMAZON") || quantity.text(cells).isEmpty();
    }
}
