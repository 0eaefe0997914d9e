package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.ParsedStock;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Goes through the rows of a file that counts stock: one row for each variant, and a column for each location where
/// there are several.
final class StockRows {
    private final Sheet<VariantField> sheet;
    private final Predicate<RawTable.Row> counts;
    private final String location;
    private final Map<String, Integer> rowByKey = new HashMap<>();
    private final List<ParsedStock> stock = new ArrayList<>();
    private int blank;

    /// `location` is the place that the file is about, where it does not name one. Rows that `counts` does not let
    /// pass are about goods that cannot be sold.
    StockRows(Sheet<VariantField> sheet, String location, Predicate<RawTable.Row> counts) {
        this.sheet = sheet;
        this.location = location;
        this.counts = counts;
    }

    List<ParsedStock> stock() {
        sheet.reading().eachRow(this::read);
        sheet.remarkIfAny("importing.remark.blankStock", blank);
        return List.copyOf(stock);
    }

    private void read(RawTable.Row row) throws Unreadable {
        if (!counts.test(row)) {
            return;
        }
        var sku = sheet.code(row, VariantField.SKU);
        var product = sheet.code(row, VariantField.PRODUCT);
        var name = String.join(" / ", sheet.texts(row, VariantField.OPTION));
        var made = name.isEmpty() ? product : product + "/" + name;
        if (sku.isEmpty() && made.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noCode"), Fix.TEXT).in(sheet.column(VariantField.SKU));
        }
        var key = product.isEmpty() ? sku : name.isEmpty() ? product : product + "|" + name;
        var place = sheet.text(row, VariantField.LOCATION);
        add(row, key, sku.isEmpty() ? made : sku, sku.isEmpty(), place.isEmpty() ? location : place);
    }

    private void add(RawTable.Row row, String key, String sku, boolean made, String place) throws Unreadable {
        var columns = sheet.columns(VariantField.QUANTITY);
        List<Counted> counted = new ArrayList<>();
        for (var column : columns) {
            var units = sheet.units(row, VariantField.QUANTITY, column);
            if (units != null) {
                counted.add(new Counted(columns.size() == 1 ? place : sheet.nameOf(column), units));
            }
        }
        if (counted.isEmpty()) {
            blank++;
            return;
        }
        var other = rowByKey.putIfAbsent(key.toLowerCase(Locale.ROOT) + "\n" + place, row.number());
        if (other != null) {
            throw new Unreadable(Message.of("importing.reason.duplicateCode", sku, other), Fix.TEXT)
                    .in(sheet.column(VariantField.SKU));
        }
        var title = sheet.text(row, VariantField.TITLE);
        var option = String.join(" / ", sheet.texts(row, VariantField.OPTION));
        for (var one : counted) {
            stock.add(new ParsedStock(
                    row.number(),
                    key,
                    sku,
                    made,
                    title.isEmpty() ? sku : title,
                    option.isEmpty() ? null : option,
                    one.place(),
                    one.units(),
                    null,
                    List.copyOf(row.cells())));
        }
    }

    private record Counted(String place, int units) {}
}
