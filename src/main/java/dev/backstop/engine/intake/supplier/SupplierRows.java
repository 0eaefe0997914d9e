package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.DateColumn;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedOffer;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a supplier's list by the mapping of its columns.
final class SupplierRows {
    private static final Pattern TOTAL = Pattern.compile(
            "(grand |sub)?\\s*totals?:?|sum:?|summe|gesamt|totale|end of (list|file|report)", Pattern.CASE_INSENSITIVE);

    private final FileReading reading;
    private final Header header;
    private final SupplierColumns mapping;
    private final StockRules rules;
    private final List<Column> quantities;
    private final boolean isListOfCodes;
    private final NumberColumn costs;
    private final NumberColumn units;
    private final DateColumn dates;
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final List<ParsedOffer> offers = new ArrayList<>();
    private int flags;
    private int silent;

    SupplierRows(RawTable table, SupplierColumns mapping, StockRules rules, ZoneId zone, Progress progress) {
        this.reading = new FileReading(table, progress);
        this.header = new Header(table.header());
        this.mapping = mapping;
        this.rules = rules;
        this.quantities = mapping.of(SupplierField.QUANTITY).stream()
                .map(name -> Column.of(header, name))
                .filter(Column::exists)
                .toList();
        this.isListOfCodes = quantities.isEmpty()
                && !column(SupplierField.STATUS).exists()
                && !column(SupplierField.COST).exists();
        this.costs = NumberColumn.of(reading.values(column(SupplierField.COST)));
        this.units = NumberColumn.of(reading.values(quantities.toArray(Column[]::new)));
        this.dates = DateColumn.of(reading.values(column(SupplierField.RESTOCK_DATE)), zone);
    }

    List<ParsedOffer> offers() {
        for (var names : mapping.columns().values()) {
            names.stream()
                    .filter(name -> !header.has(name))
                    .forEach(name -> reading.remark(Message.of("importing.remark.columnMissing", name)));
        }
        reading.eachRow(this::readRow);
        dates.fact().ifPresent(reading::fact);
        costs.fact().ifPresent(reading::fact);
        reading.remarkIfAny("importing.remark.silentRows", silent);
        if (isListOfCodes && !offers.isEmpty()) {
            reading.remark(Message.of("importing.remark.listedMeansStock", rules.flagUnits()));
        }
        if (flags > 0) {
            reading.remark(Message.of("importing.remark.stockFlags", flags, rules.flagUnits()));
        }
        return offers;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    private void readRow(RawTable.Row row) throws Unreadable {
        var supplierSku = column(SupplierField.SUPPLIER_SKU).codeIn(row);
        var ourSku = column(SupplierField.OUR_SKU).codeIn(row);
        var barcode = column(SupplierField.BARCODE).codeIn(row).replace(" ", "");
        if (supplierSku.isEmpty() && ourSku.isEmpty() && barcode.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noCode"), Fix.TEXT).in(codeColumn());
        }
        var status = StockWord.of(column(SupplierField.STATUS).in(row)).orElse(null);
        var quantity = isListOfCodes ? Integer.valueOf(rules.flagUnits()) : quantity(row, status);
        var cost = column(SupplierField.COST).read(row, costs::price).orElse(null);
        if (quantity == null && cost == null && status == null) {
            silent++; // a heading between the rows, or the parent of the variants below it
            return;
        }
        if (isTotal(supplierSku.isEmpty() ? ourSku : supplierSku)) {
            throw new Unreadable(Message.of("importing.reason.totalRow")).in(codeColumn());
        }
        checkOnce(row, supplierSku.isEmpty() ? ourSku + barcode : supplierSku);
        offers.add(new ParsedOffer(
                row.number(),
                supplierSku,
                ourSku.isEmpty() ? ruled(supplierSku) : ourSku,
                barcode,
                column(SupplierField.TITLE).in(row),
                cost,
                quantity,
                count(row, SupplierField.MINIMUM_ORDER),
                count(row, SupplierField.CASE_PACK),
                days(row),
                column(SupplierField.RESTOCK_DATE).read(row, dates::day).orElse(null),
                isDiscontinued(row, status),
                rules.asksAboutUnknown()));
    }

    /// Our SKU, where the owner has said how it is made of the supplier's code; else empty.
    private String ruled(String supplierSku) {
        boolean ruled = !rules.prefix().isEmpty() || !rules.stripped().isEmpty();
        return ruled && !supplierSku.isEmpty() ? rules.ourSku(supplierSku).orElse("") : "";
    }

    /// Whether a code is only the word before the sums at the foot of a list.
    private static boolean isTotal(String code) {
        return TOTAL.matcher(code).matches();
    }

    private void checkOnce(RawTable.Row row, String code) throws Unreadable {
        var other = rowByCode.putIfAbsent(code.toLowerCase(Locale.ROOT), row.number());
        if (other != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateCode", code, other), Fix.TEXT).in(codeColumn());
        }
    }

    /// The units in all quantity columns together. A blank quantity beside a status means what the status says; a
    /// blank status there means that all is well.
    private @Nullable Integer quantity(RawTable.Row row, @Nullable StockWord status) throws Unreadable {
        Integer sum = null;
        for (var column : quantities) {
            var units =
                    column.read(row, cell -> Optional.ofNullable(unitsIn(cell))).orElse(null);
            if (units != null) {
                sum = Math.addExact(sum == null ? 0 : sum, units);
            }
        }
        if (status == StockWord.OUT_OF_STOCK || status == StockWord.DISCONTINUED) {
            return sum == null ? Integer.valueOf(0) : sum;
        }
        boolean statusTells = column(SupplierField.STATUS).exists()
                && (status != null || column(SupplierField.STATUS).in(row).isEmpty());
        if (sum == null && statusTells && (status == StockWord.IN_STOCK || quantities.isEmpty())) {
            flags++;
            return rules.flagUnits();
        }
        return sum;
    }

    private @Nullable Integer unitsIn(String cell) throws Unreadable {
        var word = StockWord.of(cell);
        if (word.isPresent()) {
            boolean some = word.get() == StockWord.IN_STOCK;
            flags += some ? 1 : 0;
            return some ? rules.flagUnits() : 0;
        }
        var packed = PackedStock.units(cell);
        return packed.isPresent()
                ? packed.get()
                : units.unitsNotNegative(StockText.number(cell)).orElse(null);
    }

    private boolean isDiscontinued(RawTable.Row row, @Nullable StockWord status) {
        return status == StockWord.DISCONTINUED
                || quantities.stream()
                        .anyMatch(column -> StockWord.of(column.in(row)).orElse(null) == StockWord.DISCONTINUED);
    }

    /// A number of units that is at least one; none where the cell is blank.
    private @Nullable Integer count(RawTable.Row row, SupplierField field) throws Unreadable {
        var count = column(field)
                .read(row, NumberColumn.withPoint()::unitsNotNegative)
                .orElse(null);
        return count == null || count == 0 ? null : count;
    }

    private @Nullable Integer days(RawTable.Row row) throws Unreadable {
        return column(SupplierField.LEAD_TIME).read(row, SupplierRows::daysIn).orElse(null);
    }

    private static Optional<Integer> daysIn(String cell) throws Unreadable {
        var text = cell.toLowerCase(Locale.ROOT);
        int perUnit = text.contains("week") ? 7 : 1;
        return NumberColumn.withPoint()
                .unitsNotNegative(
                        text.replaceAll("(working )?(days?|weeks?|d|w)$", "").strip())
                .map(number -> number * perUnit);
    }

    private Column codeColumn() {
        return Stream.of(SupplierField.SUPPLIER_SKU, SupplierField.OUR_SKU, SupplierField.BARCODE)
                .map(this::column)
                .filter(Column::exists)
                .findFirst()
                .orElse(new Column(Rejected.NOWHERE));
    }

    private Column column(SupplierField field) {
        var names = mapping.of(field);
        return names.isEmpty() ? new Column(-1) : Column.of(header, names.getFirst());
    }
}
