package dev.backstop.engine.intake.layout;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.DateColumn;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Recurring;
import dev.backstop.engine.intake.parsed.RowGroups;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the orders of a file in which one order may be spread over several rows, wherever they stand.
///
/// A row that cannot be read costs its line; an order without a readable date costs all its rows. Each is told.
public final class OrderSheet {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final List<OrderField> DATES =
            List.of(OrderField.PLACED_AT, OrderField.PAID_AT, OrderField.SHIPPED_AT, OrderField.CANCELLED_AT);

    private final RawTable table;
    private final FileReading reading;
    private final OrderColumns columns;
    private final OrderRules rules;
    private final RowGroups byNumber;
    private final List<String> numbers = new ArrayList<>();
    private final DateColumn dates;
    private LineReading lines;
    private final Recurring texts = new Recurring();
    private final Set<String> currencies = new TreeSet<>();
    private int otherRows;
    private int untold;

    /// The sheet of that table, its columns named so.
    public OrderSheet(RawTable table, Aliases<OrderField> names, OrderRules rules, ZoneId zone, Progress progress) {
        this.table = table;
        this.reading = new FileReading(table, progress);
        this.columns = new OrderColumns(new Header(table.header()), names);
        this.rules = rules;
        this.byNumber = new RowGroups(table);
        var dateColumns = DATES.stream().flatMap(field -> columns.all(field).stream());
        var found = DateColumn.of(reading.values(dateColumns.toArray(Column[]::new)), zone);
        this.dates = rules.isMonthFirst() ? found.monthFirstUnlessShown() : found;
        this.lines = new PlainLines(columns, rules, reading, dates);
    }

    /// The same sheet with lines that do not stand on a row of their own.
    public OrderSheet withLines(LineReading other) {
        lines = other;
        return this;
    }

    /// What the file says, as one of that form and channel.
    public ParsedFile read(FileFormat format, Channel.Kind channel) {
        reading.eachRow(this::collect);
        var orders = new ArrayList<ParsedOrder>();
        for (int group = 0; group < byNumber.size() && !reading.isCancelled(group); group++) {
            order(numbers.get(group), byNumber.rows(group)).ifPresent(orders::add);
        }
        tell();
        return ParsedFile.of(table, format, channel, reading).withOrders(orders);
    }

    private void tell() {
        dates.fact().ifPresent(reading::fact);
        if (!currencies.isEmpty()) {
            reading.fact(Message.of("importing.fact.currency", String.join(", ", currencies)));
        }
        reading.remarkIfAny("importing.remark.otherRows", otherRows);
        if (untold > 0) {
            reading.remark(Message.of("importing.remark.noFulfilmentColumn"));
        }
    }

    private void collect(RawTable.Row row) throws Unreadable {
        if (rules.isOther(row, columns)) {
            otherRows++;
            return;
        }
        var number = rules.number(row, columns);
        int known = byNumber.size();
        byNumber.add(number, reading.place());
        if (byNumber.size() > known) {
            numbers.add(number);
        }
    }

    private Optional<ParsedOrder> order(String number, List<RawTable.Row> rows) {
        var order = new OrderRows(rows, columns);
        try {
            return Optional.of(order(number, order));
        } catch (Unreadable e) {
            rows.forEach(row -> reading.reject(e.ofRow(row.number())));
            return Optional.empty();
        }
    }

    private ParsedOrder order(String number, OrderRows order) throws Unreadable {
        var placed = moment(order, OrderField.PLACED_AT);
        if (placed == null) {
            throw new Unreadable(Message.of("importing.reason.noOrderDate"), Fix.DATE)
                    .in(columns.of(OrderField.PLACED_AT));
        }
        var state = rules.state(order);
        var cancelled = moment(order, OrderField.CANCELLED_AT);
        var shipped = moment(order, OrderField.SHIPPED_AT);
        // last, for a line that is rejected is told at once: an order that fails afterwards would tell it twice
        var ofOrder = lines(order, state);
        return new ParsedOrder(
                order.first().number(),
                number,
                texts.once(order.text(OrderField.EMAIL)),
                texts.once(order.buyer()),
                texts.once(order.text(OrderField.PHONE)),
                placed,
                texts.once(state.payment()),
                shipped,
                state.cancelled() && cancelled == null ? placed : cancelled,
                texts.once(currency(order)),
                texts.once(order.address()),
                texts.once(order.text(OrderField.COUNTRY)),
                order.text(OrderField.NOTE),
                ofOrder,
                state.confirmed());
    }

    private List<ParsedOrder.Line> lines(OrderRows order, OrderState state) {
        var ofOrder = new ArrayList<ParsedOrder.Line>();
        for (var row : order.rows()) {
            try {
                ofOrder.addAll(lines.read(row, state));
            } catch (Unreadable e) {
                reading.reject(e.ofRow(row.number()));
            }
        }
        untold += ofOrder.stream().anyMatch(line -> line.shipped() == null) ? 1 : 0;
        return ofOrder;
    }

    /// The first moment that a row of the order names in a field.
    private @Nullable Instant moment(OrderRows order, OrderField field) throws Unreadable {
        for (var column : columns.all(field)) {
            for (var row : order.rows()) {
                var moment = column.read(row, dates::instant);
                if (moment.isPresent()) {
                    return moment.get();
                }
            }
        }
        return null;
    }

    /// The currency as a column states it, or as the order's amounts are marked.
    private String currency(OrderRows order) {
        var code = order.text(OrderField.CURRENCY).toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            var amount = order.text(OrderField.UNIT_PRICE) + " " + order.text(OrderField.LINE_TOTAL);
            code = MoneyText.currency(amount, rules.dollars());
        }
        if (!code.isEmpty()) {
            currencies.add(code);
        }
        return code;
    }
}
