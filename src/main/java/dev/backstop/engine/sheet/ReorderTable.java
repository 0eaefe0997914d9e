package dev.backstop.engine.sheet;

import dev.backstop.domain.sheet.ReorderSheet;
import dev.backstop.domain.sheet.SheetLine;
import dev.backstop.domain.value.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reorder sheet as a table that the supplier's own system can read: one row a line, the order's number in
/// each, codes as text and numbers as numbers.
public record ReorderTable(List<Message> header, List<List<@Nullable Object>> rows) {
    private static final List<String> HEADS = List.of(
            "sheet.file.order",
            "sheet.file.line",
            "sheet.file.supplierSku",
            "sheet.file.description",
            "sheet.file.ourSku",
            "sheet.file.barcode",
            "sheet.file.quantity",
            "sheet.file.casePack",
            "sheet.file.cases",
            "sheet.file.unitCost",
            "sheet.file.total",
            "sheet.file.currency",
            "sheet.file.wanted");

    /// The table of that sheet.
    public static ReorderTable of(ReorderSheet sheet) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : sheet.lines()) {
            rows.add(row(sheet, line));
        }
        return new ReorderTable(HEADS.stream().map(Message::of).toList(), rows);
    }

    private static List<@Nullable Object> row(ReorderSheet sheet, SheetLine line) {
        var wanted = sheet.expectedOn();
        return Arrays.asList(
                sheet.number(),
                line.number(),
                line.supplierSku(),
                line.description(),
                line.sku().toString(),
                line.barcode().digits(),
                line.quantity(),
                line.casePack(),
                line.comesInCases() ? line.cases() : null,
                plain(line.unitCost().amount()),
                plain(line.total().amount()),
                sheet.currency().getCurrencyCode(),
                wanted == null ? null : wanted.toString());
    }

    /// At least pence, and no more places than it takes.
    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 2 ? amount.setScale(2, RoundingMode.UNNECESSARY) : stripped;
    }
}
