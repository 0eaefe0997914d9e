package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.RowGroups;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a file about orders and puts those of one order together, wherever they stand. What
/// concerns the whole order may stand on any of its rows.
final class OrderRows {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Sheet<OrderField> sheet;
    private final OrderStyle style;
    private final RowGroups byNumber;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> currencies = new TreeSet<>();
    private boolean tellsShipping;

    OrderRows(Sheet<OrderField> sheet, OrderStyle style) {
        this.sheet = sheet;
        this.style = style;
        this.byNumber = new RowGroups(sheet.table());
    }

    List<ParsedOrder> orders() {
        sheet.reading().eachRow(this::collect);
        var orders = new ArrayList<ParsedOrder>();
        for (int group = 0; group < byNumber.size(); group++) {
            order(byNumber.rows(group)).ifPresent(orders::add);
        }
        sheet.tellDates(OrderField.PLACED_AT);
        if (!currencies.isEmpty()) {
            sheet.reading().fact(Message.of("importing.fact.currency", String.join(", ", currencies)));
        }
        if (!tellsShipping && !orders.isEmpty()) {
            sheet.remark(Message.of("importing.remark.noFulfilmentColumn"));
        }
        return orders;
    }

    private void collect(RawTable.Row row) throws Unreadable {
        if (!style.concernsAnOrder(sheet, row)) {
            return;
        }
        var number = sheet.code(row, OrderField.NUMBER);
        if (number.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noOrderNumber"), Fix.TEXT)
                    .in(sheet.column(OrderField.NUMBER));
        }
        byNumber.add(number, sheet.reading().place());
    }

    private Optional<ParsedOrder> order(List<RawTable.Row> rows) {
        try {
            return Optional.of(order(sheet.code(rows.getFirst(), OrderField.NUMBER), rows, placedAt(rows)));
        } catch (Unreadable e) {
            rows.forEach(row -> sheet.reading().reject(e.ofRow(row.number())));
            return Optional.empty();
        }
    }

    private Instant placedAt(List<RawTable.Row> rows) throws Unreadable {
        var placed = moment(rows, OrderField.PLACED_AT);
        if (placed == null) {
            throw new Unreadable(Message.of("importing.reason.noOrderDate"), Fix.DATE)
                    .in(sheet.column(OrderField.PLACED_AT));
        }
        return placed;
    }

    private ParsedOrder order(String number, List<RawTable.Row> rows, Instant placed) throws Unreadable {
        var state = OrderWord.of(any(rows, OrderField.STATE).toLowerCase(Locale.ROOT));
        var shipped = moment(rows, OrderField.SHIPPED_AT);
        var cancelled = moment(rows, OrderField.CANCELLED_AT);
        boolean off = cancelled != null || state == OrderWord.CANCELLED || areAllCancelled(rows);
        var known = state == OrderWord.OPEN && shipped != null ? OrderWord.SHIPPED : state;
        return new ParsedOrder(
                rows.getFirst().number(),
                number,
                any(rows, OrderField.EMAIL),
                customer(rows),
                code(rows, OrderField.PHONE),
                placed,
                once(any(rows, OrderField.PAYMENT)),
                shipped,
                off && cancelled == null ? placed : cancelled,
                currency(rows),
                address(rows),
                once(any(rows, OrderField.COUNTRY)),
                any(rows, OrderField.NOTE),
                lines(rows, known, off));
    }

    private boolean areAllCancelled(List<RawTable.Row> rows) {
        return rows.stream()
                .allMatch(row -> OrderWord.of(sheet.word(row, OrderField.LINE_STATE)) == OrderWord.CANCELLED);
    }

    private List<ParsedOrder.Line> lines(List<RawTable.Row> rows, OrderWord state, boolean cancelled) {
        var lines = new ArrayList<ParsedOrder.Line>();
        for (var row : rows) {
            try {
                addLines(lines, row, state, cancelled);
            } catch (Unreadable e) {
                sheet.reading().reject(e.ofRow(row.number()));
            }
        }
        return lines;
    }

    private void addLines(List<ParsedOrder.Line> lines, RawTable.Row row, OrderWord state, boolean cancelled)
            throws Unreadable {
        var packed = sheet.column(OrderField.LINES)
                .read(row, cell -> Optional.of(style.packed(cell)))
                .orElse(List.of());
        for (var line : packed) {
            lines.add(new ParsedOrder.Line(
                    row.number(),
                    once(line.sku()),
                    once(line.name()),
                    line.quantity(),
                    shipped(row, state, line.quantity()),
                    line.unitPrice()));
        }
        var sku = sheet.code(row, OrderField.LINE_SKU);
        var name = lineName(row);
        if (packed.isEmpty() && !(sku.isEmpty() && name.isEmpty())) {
            line(row, sku, name, state, cancelled).ifPresent(lines::add);
        }
    }

    private Optional<ParsedOrder.Line> line(
            RawTable.Row row, String sku, String name, OrderWord state, boolean cancelled) throws Unreadable {
        var stated = sheet.unitsNotNegative(row, OrderField.LINE_QUANTITY);
        boolean lineOff = OrderWord.of(sheet.word(row, OrderField.LINE_STATE)) == OrderWord.CANCELLED;
        if (lineOff && !cancelled) {
            return Optional.empty(); // taken off the order, whose other lines go on
        }
        int quantity = stated == null ? 0 : stated;
        if (quantity == 0 && !cancelled) {
            throw new Unreadable(Message.of("importing.reason.noQuantity"), Fix.NUMBER)
                    .in(sheet.column(OrderField.LINE_QUANTITY));
        }
        // a cancelled line is often stated with no units left; one of it is kept, which is cancelled
        int units = Math.max(1, quantity);
        return Optional.of(new ParsedOrder.Line(
                row.number(), once(sku), once(name), units, shipped(row, state, units), unitPrice(row, units)));
    }

    private @Nullable Integer shipped(RawTable.Row row, OrderWord state, int quantity) throws Unreadable {
        var shipped = style.shipped(sheet, row, state, quantity);
        tellsShipping |= shipped != null;
        return shipped;
    }

    private @Nullable BigDecimal unitPrice(RawTable.Row row, int units) throws Unreadable {
        var price = sheet.price(row, OrderField.LINE_PRICE);
        if (price != null) {
            return price;
        }
        var total = sheet.price(row, OrderField.LINE_TOTAL);
        return total == null ? null : total.divide(BigDecimal.valueOf(units), 4, RoundingMode.HALF_EVEN);
    }

    private String lineName(RawTable.Row row) {
        var name = sheet.text(row, OrderField.LINE_NAME);
        var variant = sheet.text(row, OrderField.LINE_VARIANT);
        return name.isEmpty() || variant.isEmpty() || variant.equalsIgnoreCase("regular")
                ? name
                : name + " - " + variant;
    }

    private @Nullable Instant moment(List<RawTable.Row> rows, OrderField field) throws Unreadable {
        for (var row : rows) {
            var moment = sheet.instant(row, field);
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private String customer(List<RawTable.Row> rows) {
        var name = any(rows, OrderField.CUSTOMER);
        return name.isEmpty()
                ? (any(rows, OrderField.FIRST_NAME) + " " + any(rows, OrderField.LAST_NAME)).strip()
                : name;
    }

    private String currency(List<RawTable.Row> rows) {
        var code = any(rows, OrderField.CURRENCY).toUpperCase(Locale.ROOT);
        if (!CURRENCY.matcher(code).matches()) {
            return "";
        }
        currencies.add(code);
        return once(code);
    }

    private String address(List<RawTable.Row> rows) {
        var parts = new ArrayList<String>();
        addPart(parts, customer(rows));
        addPart(parts, any(rows, OrderField.COMPANY));
        rows.stream()
                .map(row -> sheet.texts(row, OrderField.STREET))
                .filter(streets -> !streets.isEmpty())
                .findFirst()
                .ifPresent(parts::addAll);
        addPart(parts, (any(rows, OrderField.CITY) + " " + code(rows, OrderField.ZIP)).strip());
        addPart(parts, any(rows, OrderField.PROVINCE));
        addPart(parts, any(rows, OrderField.COUNTRY));
        return parts.size() < 2 ? "" : String.join("\n", parts);
    }

    private static void addPart(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private String any(List<RawTable.Row> rows, OrderField field) {
        for (var row : rows) {
            var text = sheet.text(row, field);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private String code(List<RawTable.Row> rows, OrderField field) {
        for (var row : rows) {
            var code = sheet.code(row, field);
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    /// The one copy of a text that comes again and again, as what is sold does.
    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
