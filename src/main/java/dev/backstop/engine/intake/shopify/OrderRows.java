package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.DateColumn;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Recurring;
import dev.backstop.engine.intake.parsed.RowGroups;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
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

/// Goes through the rows of one orders file and puts those of one order together, wherever they stand.
final class OrderRows {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final FileReading reading;
    private final OrderColumns columns;
    private final NumberColumn prices = NumberColumn.withPoint();
    private final NumberColumn quantities;
    private final DateColumn dates;
    private final RowGroups byNumber;
    private final Recurring texts = new Recurring();
    private final Map<BigDecimal, BigDecimal> pricesSeen = new HashMap<>();
    private final Set<String> currencies = new TreeSet<>();

    OrderRows(RawTable table, ZoneId zone, Progress progress) {
        this.reading = new FileReading(table, progress);
        this.columns = OrderColumns.of(new Header(table.header()));
        this.quantities = NumberColumn.of(reading.values(columns.lineQuantity()));
        this.byNumber = new RowGroups(table);
        this.dates = DateColumn.of(reading.values(columns.createdAt()), zone);
    }

    List<ParsedOrder> orders() {
        reading.eachRow(this::collect);
        var orders = new ArrayList<ParsedOrder>();
        for (int group = 0; group < byNumber.size() && !reading.isCancelled(group); group++) {
            var rows = byNumber.rows(group);
            order(columns.number().in(rows.getFirst()), rows).ifPresent(orders::add);
        }
        dates.fact().ifPresent(reading::fact);
        if (!currencies.isEmpty()) {
            reading.fact(Message.of("importing.fact.currency", String.join(", ", currencies)));
        }
        if (!columns.tellsShipping()) {
            reading.remark(Message.of("importing.remark.noFulfilmentColumn"));
        }
        return orders;
    }

    /// What was read of the rows besides: those rejected, and what the owner should know.
    FileReading reading() {
        return reading;
    }

    private void collect(RawTable.Row row) throws Unreadable {
        var number = columns.number().in(row);
        if (number.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noOrderNumber"), Fix.TEXT).in(columns.number());
        }
        byNumber.add(number, reading.place());
    }

    private Optional<ParsedOrder> order(String number, List<RawTable.Row> rows) {
        try {
            return Optional.of(order(number, rows, placedAt(rows)));
        } catch (Unreadable e) {
            rows.forEach(row -> reading.reject(e.ofRow(row.number())));
            return Optional.empty();
        }
    }

    /// When the order was placed, as the first of its rows says that says it readably.
    private Instant placedAt(List<RawTable.Row> rows) throws Unreadable {
        var trouble = new Unreadable(Message.of("importing.reason.noOrderDate"), Fix.DATE).in(columns.createdAt());
        boolean told = false;
        for (var row : rows) {
            try {
                var placed = columns.createdAt().read(row, dates::instant);
                if (placed.isPresent()) {
                    return placed.get();
                }
            } catch (Unreadable e) {
                trouble = told ? trouble : e;
                told = true;
            }
        }
        throw trouble;
    }

    /// The moment that the order's rows name in a column.
    private @Nullable Instant moment(List<RawTable.Row> rows, Column column) throws Unreadable {
        for (var row : rows) {
            var moment = column.read(row, dates::instant);
            if (moment.isPresent()) {
                return moment.get();
            }
        }
        return null;
    }

    private ParsedOrder order(String number, List<RawTable.Row> rows, Instant placed) throws Unreadable {
        var status = once(any(rows, columns.financialStatus()));
        var shipped = moment(rows, columns.fulfilledAt());
        var cancelled = moment(rows, columns.cancelledAt());
        var lines = lines(rows);
        if (cancelled == null && isTakenBack(status, lines)) {
            cancelled = placed;
        }
        return new ParsedOrder(
                rows.getFirst().number(),
                number,
                once(any(rows, columns.email())),
                once(firstOf(rows, columns.names())),
                once(code(firstOf(rows, columns.phones()))),
                placed,
                status,
                shipped,
                cancelled,
                currency(rows),
                once(address(rows)),
                once(firstOf(rows, columns.countries())),
                any(rows, columns.note()),
                lines);
    }

    /// An order whose money went back before anything was shipped is not to be shipped any more.
    private static boolean isTakenBack(String status, List<ParsedOrder.Line> lines) {
        var taken = status.toLowerCase(Locale.ROOT);
        return (taken.equals("refunded") || taken.equals("voided"))
                && lines.stream().allMatch(line -> line.shipped() != null && line.shipped() == 0);
    }

    private List<ParsedOrder.Line> lines(List<RawTable.Row> rows) {
        var lines = new ArrayList<ParsedOrder.Line>();
        var orderStatus = any(rows, columns.fulfilmentStatus()).toLowerCase(Locale.ROOT);
        for (var row : rows) {
            try {
                line(row, orderStatus).ifPresent(lines::add);
            } catch (Unreadable e) {
                reading.reject(e.ofRow(row.number()));
            }
        }
        return lines;
    }

    private Optional<ParsedOrder.Line> line(RawTable.Row row, String orderStatus) throws Unreadable {
        var sku = columns.lineSku().codeIn(row);
        var name = columns.lineName().in(row);
        if (sku.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        int quantity =
                columns.lineQuantity().read(row, quantities::unitsNotNegative).orElse(0);
        if (quantity == 0) {
            throw new Unreadable(Message.of("importing.reason.noQuantity"), Fix.NUMBER).in(columns.lineQuantity());
        }
        var price = columns.linePrice().read(row, prices::price).map(this::once).orElse(null);
        return Optional.of(new ParsedOrder.Line(
                row.number(), once(sku), once(name), quantity, shipped(row, quantity, orderStatus), price));
    }

    /// Units that have left: all or none, as Shopify states it per line. A line that needs no shipping is never
    /// waited for.
    private @Nullable Integer shipped(RawTable.Row row, int quantity, String orderStatus) {
        if (!columns.tellsShipping()) {
            return null;
        }
        boolean shipped = columns.lineFulfilment().in(row).equalsIgnoreCase("fulfilled")
                || orderStatus.equals("fulfilled")
                || columns.lineNeedsShipping().in(row).equalsIgnoreCase("false");
        return shipped ? quantity : 0;
    }

    private String currency(List<RawTable.Row> rows) {
        var code = any(rows, columns.currency()).toUpperCase(Locale.ROOT);
        if (!CURRENCY.matcher(code).matches()) {
            return "";
        }
        currencies.add(code);
        return once(code);
    }

    private String address(List<RawTable.Row> rows) {
        var parts = new ArrayList<String>();
        for (var column : columns.addressLines()) {
            addPart(parts, any(rows, column));
        }
        if (parts.size() < 2) {
            addPart(parts, any(rows, columns.street()));
        }
        addPart(parts, (any(rows, columns.city()) + " " + code(any(rows, columns.zip()))).strip());
        addPart(parts, any(rows, columns.province()));
        addPart(parts, any(rows, columns.countries().getFirst()));
        return String.join("\n", parts);
    }

    private String once(String text) {
        return texts.once(text);
    }

    private BigDecimal once(BigDecimal price) {
        return pricesSeen.computeIfAbsent(price, same -> same);
    }

    private static void addPart(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static String firstOf(List<RawTable.Row> rows, List<Column> candidates) {
        for (var column : candidates) {
            var text = any(rows, column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// What an order says in a column on any of its rows.
    private static String any(List<RawTable.Row> rows, Column column) {
        for (var row : rows) {
            var text = column.in(row);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String code(String text) {
        return text.length() > 1 && text.startsWith("'") ? text.substring(1) : text;
    }
}
