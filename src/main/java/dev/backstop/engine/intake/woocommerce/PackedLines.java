package dev.backstop.engine.intake.woocommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.LineReading;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads order lines that stand in cells: all in one, "name:Cap|sku:CAP|quantity:2|total:32.00;name:…", or each in a
/// column of its own, `line_item_1`, `line_item_2` and so on; or in plain words, "2 x Cap".
final class PackedLines implements LineReading {
    private static final Pattern NUMBERED = Pattern.compile("lineitem\\d+");
    private static final Pattern NEXT_LINE = Pattern.compile(";\\s*(?=(?:id|name|item_id|product_id|sku)\\s*:)|\\R");
    private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z_ ]+?)\\s*:(.*)", Pattern.DOTALL);
    private static final Pattern COUNT_FIRST = Pattern.compile("(\\d+)\\s*[x×*]\\s*(.+)");
    private static final Pattern COUNT_LAST =
            Pattern.compile("(.+?)(?:\\s*\\(SKU:\\s*([^)]*)\\))?\\s*[x×*]\\s*(\\d+)(?:\\s*@.*)?");

    private final List<Column> columns;
    private final NumberColumn numbers = NumberColumn.withPoint();

    private PackedLines(List<Column> columns) {
        this.columns = columns;
    }

    static PackedLines of(Header header) {
        var columns = new ArrayList<Column>();
        var names = header.names();
        IntStream.range(0, names.size())
                .filter(i -> NUMBERED.matcher(Header.key(names.get(i))).matches())
                .mapToObj(Column::new)
                .forEach(columns::add);
        if (columns.isEmpty()) {
            columns.add(Column.of(header, "line_items", "line_item"));
        }
        return new PackedLines(columns);
    }

    /// Whether the header has columns for single lines.
    static boolean isIn(Header header) {
        return header.names().stream()
                .anyMatch(name -> NUMBERED.matcher(Header.key(name)).matches());
    }

    @Override
    public List<ParsedOrder.Line> read(RawTable.Row row, OrderState state) throws Unreadable {
        var lines = new ArrayList<ParsedOrder.Line>();
        for (var column : columns) {
            for (var text : NEXT_LINE.split(column.in(row))) {
                if (!text.isBlank()) {
                    lines.add(line(row, column, text.strip(), state));
                }
            }
        }
        return lines;
    }

    private ParsedOrder.Line line(RawTable.Row row, Column column, String text, OrderState state) throws Unreadable {
        var fields = text.contains("|") || text.startsWith("name:") ? fields(text) : words(text);
        var name = fields.getOrDefault("name", "");
        var sku = fields.getOrDefault("sku", "");
        int quantity;
        try {
            quantity = numbers.unitsNotNegative(fields.getOrDefault("quantity", fields.getOrDefault("qty", "")))
                    .orElse(0);
        } catch (Unreadable e) {
            throw e.in(column);
        }
        if ((name.isEmpty() && sku.isEmpty()) || quantity == 0) {
            throw new Unreadable(Message.of("importing.reason.packedLine", text), Fix.TEXT).in(column);
        }
        boolean shipped = Boolean.TRUE.equals(state.shipped());
        Integer left = state.shipped() == null ? null : Integer.valueOf(shipped ? quantity : 0);
        return new ParsedOrder.Line(
                row.number(), sku, name.isEmpty() ? sku : name, quantity, left, price(fields, quantity));
    }

    private @Nullable BigDecimal price(Map<String, String> fields, int quantity) {
        try {
            return numbers.price(fields.getOrDefault("total", fields.getOrDefault("subtotal", "")))
                    .map(total -> total.divide(BigDecimal.valueOf(quantity), 2, RoundingMode.HALF_UP))
                    .orElse(null);
        } catch (Unreadable e) {
            return null;
        }
    }

    private static Map<String, String> fields(String text) {
        var fields = new HashMap<String, String>();
        for (var part : text.split("\\|", -1)) {
            var pair = PAIR.matcher(part);
            if (pair.matches()) {
                var name = pair.group(1).toLowerCase(Locale.ROOT).replace(' ', '_');
                fields.putIfAbsent(name, pair.group(2).strip());
            }
        }
        return fields;
    }

    private static Map<String, String> words(String text) {
        var first = COUNT_FIRST.matcher(text);
        if (first.matches()) {
            return Map.of("name", first.group(2).strip(), "quantity", first.group(1));
        }
        var last = COUNT_LAST.matcher(text);
        return last.matches()
                ? Map.of(
                        "name", last.group(1).strip(),
                        "sku", last.group(2) == null ? "" : last.group(2).strip(),
                        "quantity", last.group(3))
                : Map.of();
    }
}
