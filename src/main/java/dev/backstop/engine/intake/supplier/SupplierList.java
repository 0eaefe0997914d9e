package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A supplier's price or stock list, read by a mapping of its columns. Whose list it is, only the owner knows.
public record SupplierList(@Nullable Id<Supplier> supplierId, SupplierColumns columns, ZoneId zone)
        implements FileFormat {
    private static final Pattern BUYERS =
            Pattern.compile("email|billing|shipto|shipping(name|city|zip)|buyer|customer|orderid|ordernumber|lineitem");

    /// So many columns about buyers make a table one of orders, whatever else it has.
    private static final int ORDERS = 2;

    /// The format every supplier's list is kept under.
    public static final String ID = "supplier.list";

    /// A list nobody has claimed yet: to be recognised, then read with the supplier's own mapping or a guessed one.
    public static SupplierList unclaimed(ZoneId zone) {
        return new SupplierList(null, new SupplierColumns(Map.of()), zone);
    }

    /// This list as one of that supplier, its columns mapped so.
    public SupplierList of(Id<Supplier> supplier, SupplierColumns mapped) {
        return new SupplierList(supplier, mapped, zone);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Message name() {
        return Message.of("importing.format.supplierList");
    }

    /// Any table with a code and a stock or a price may be one, so that every more certain form comes first.
    @Override
    public int likeness(Header header) {
        var empty = new RawTable("", "", Instant.EPOCH, 0, "", "", 0, header.names(), List.of(), List.of());
        var sure = ColumnGuess.byKnownNames(empty);
        long buyers = aboutBuyers(header);
        if (sure.isUsable()) {
            return buyers < ORDERS ? 20 : 0;
        }
        boolean named = !sure.of(SupplierField.SUPPLIER_SKU).isEmpty()
                || !sure.of(SupplierField.BARCODE).isEmpty();
        boolean guessed = ColumnGuess.of(empty).isUsable() && buyers == 0;
        return guessed ? 10 : named && header.names().size() > 1 ? 5 : 0;
    }

    /// How many columns tell of orders and who placed them, as no supplier's list does. One may be the customer's
    /// own code, which a supplier calls so.
    private static long aboutBuyers(Header header) {
        return header.names().stream()
                .map(Header::key)
                .filter(name -> BUYERS.matcher(name).find())
                .count();
    }

    @Override
    public List<FormatField> fields() {
        return SupplierField.FIELDS;
    }

    /// Reads by the mapping; where nothing is mapped yet, by the guess.
    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        return read(table, StockRules.STANDARD, progress);
    }

    /// Reads in the same way, a flag being worth what the rules say.
    public ParsedFile read(RawTable table, StockRules rules, Progress progress) {
        var mapped = columns.columns().isEmpty() ? ColumnGuess.of(table) : columns;
        var rows = new SupplierRows(table, mapped, rules, zone, progress);
        var offers = rows.offers();
        return ParsedFile.of(table, this, null, rows.reading()).withOffers(supplierId, offers);
    }
}
