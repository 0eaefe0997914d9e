package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedStock;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of one inventory file. Where one location of a variant cannot be read, none of it is
/// taken: half a sum would be a wrong stock.
final class InventoryRows {
    /// The fields the owner sees. In the first generation each location is a column of its own and not among them.
    static final List<FormatField> FIELDS = List.of(
            FormatField.needed("importing.field.handle", "Handle", "URL handle"),
            FormatField.telling("importing.field.title", "Title"),
            FormatField.telling("importing.field.option", "Option1 Value"),
            FormatField.needed("importing.field.sku", "SKU"),
            FormatField.telling("importing.field.location", "Location"),
            FormatField.telling("importing.field.onHand", "On hand (current)", "On hand"),
            FormatField.other("importing.field.newOnHand", "On hand (new)"),
            FormatField.other("importing.field.available", "Available (not editable)", "Available"));

    private static final String NOT_STOCKED = "not stocked";

    private final RawTable table;
    private final Header header;
    private final FileReading reading;
    private final VariantColumns variant;
    private final Column sku;
    private final NumberColumn numbers = NumberColumn.of(List.of());
    private final UniqueVariants unique = new UniqueVariants();
    private final List<ParsedStock> stock = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> madeSkus = new HashSet<>();
    private final Set<String> negative = new HashSet<>();

    InventoryRows(RawTable table, Progress progress) {
        this.table = table;
        this.header = new Header(table.header());
        this.reading = new FileReading(table, progress);
        this.variant = VariantColumns.of(header);
        this.sku = Column.of(header, "SKU");
    }

    List<ParsedStock> stock(ShopifyInventory.Generation generation) {
        if (generation == ShopifyInventory.Generation.FIRST) {
            var locations = header.others(ShopifyColumns.BEFORE_LOCATIONS);
            reading.eachRow(row -> readColumns(row, locations));
        } else {
            var counts = new CountColumns(header);
            reading.eachRow(row -> readLocation(row, counts));
        }
        dropBroken();
        reading.remarkIfAny("importing.remark.madeSkus", madeSkus.size());
        reading.remarkIfAny("importing.remark.negativeStock", negative.size());
        return stock;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    /// The columns of the second and third generation that count.
    private record CountColumns(Column location, Column available, Column onHand, Column newOnHand) {
        CountColumns(Header header) {
            this(
                    Column.of(header, "Location"),
                    Column.of(header, "Available (not editable)", "Available"),
                    Column.of(header, "On hand (current)", "On hand"),
                    Column.of(header, "On hand (new)"));
        }
    }

    private void readLocation(RawTable.Row row, CountColumns columns) throws Unreadable {
        var key = keyOf(row);
        var code = skuOf(row, key);
        var location = columns.location().in(row);
        unique.add(row.number(), key.text(), code, location, sku);
        try {
            var available = units(row, columns.available());
            var onHand = units(row, columns.onHand());
            var planned = units(row, columns.newOnHand());
            if (planned != null) {
                // the owner has filled in the new count: that is what the shop will have once it takes this file
                available =
                        available == null || onHand == null ? available : Integer.valueOf(available + planned - onHand);
                onHand = planned;
            }
            add(row, key, code, location, available, onHand);
        } catch (Unreadable e) {
            broken.add(key.text());
            throw e;
        }
    }

    private void readColumns(RawTable.Row row, List<Integer> locations) throws Unreadable {
        var key = keyOf(row);
        var code = skuOf(row, key);
        unique.add(row.number(), key.text(), code, "", sku);
        List<@Nullable Integer> counts = new ArrayList<>();
        for (int index : locations) {
            counts.add(units(row, new Column(index)));
        }
        for (int i = 0; i < counts.size(); i++) {
            add(row, key, code, table.header().get(locations.get(i)).strip(), counts.get(i), null);
        }
    }

    private void add(
            RawTable.Row row,
            VariantKey key,
            String code,
            String location,
            @Nullable Integer available,
            @Nullable Integer onHand) {
        boolean made = sku.codeIn(row).isEmpty();
        if (made) {
            madeSkus.add(code);
        }
        if ((available != null && available < 0) || (onHand != null && onHand < 0)) {
            negative.add(code);
        }
        var title = variant.title().in(row);
        stock.add(new ParsedStock(
                row.number(),
                key.text(),
                code,
                made,
                title.isEmpty() ? key.handle() : title,
                key.variant(),
                location,
                available,
                onHand,
                List.copyOf(row.cells())));
    }

    private VariantKey keyOf(RawTable.Row row) throws Unreadable {
        var handle = variant.handle().in(row).toLowerCase(Locale.ROOT);
        if (handle.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noHandle"), Fix.TEXT).in(variant.handle());
        }
        return new VariantKey(handle, variant.valuesIn(row));
    }

    private String skuOf(RawTable.Row row, VariantKey key) {
        var given = sku.codeIn(row);
        return given.isEmpty() ? key.madeSku() : given;
    }

    /// A count; none where the cell is blank or says that the variant is not stocked there.
    private @Nullable Integer units(RawTable.Row row, Column column) throws Unreadable {
        return column.in(row).toLowerCase(Locale.ROOT).equals(NOT_STOCKED)
                ? null
                : column.read(row, numbers::units).orElse(null);
    }

    private void dropBroken() {
        for (var entry : stock) {
            if (broken.contains(entry.externalKey())) {
                reading.reject(new Rejected(entry.row(), Message.of("importing.reason.otherLocationUnreadable")));
            }
        }
        stock.removeIf(entry -> broken.contains(entry.externalKey()));
    }
}
