package dev.backstop.engine.intake.layout;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.DateColumn;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Recurring;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads order lines of a file that has a row for each.
final class PlainLines implements LineReading {
    private final OrderRules rules;
    private final OrderColumns columns;
    private final Column sku;
    private final Column title;
    private final Column variant;
    private final Column item;
    private final Column units;
    private final Column unitPrice;
    private final Column total;
    private final Column shippedAt;
    private final NumberColumn quantities;
    private final NumberColumn prices;
    private final DateColumn dates;
    private final Recurring texts = new Recurring();

    PlainLines(OrderColumns columns, OrderRules rules, FileReading reading, DateColumn dates) {
        this.rules = rules;
        this.columns = columns;
        this.dates = dates;
        sku = columns.of(OrderField.SKU);
        title = columns.of(OrderField.TITLE);
        variant = columns.of(OrderField.VARIANT);
        item = columns.of(OrderField.ITEM);
        units = columns.of(OrderField.UNITS);
        unitPrice = columns.of(OrderField.UNIT_PRICE);
        total = columns.of(OrderField.LINE_TOTAL);
        shippedAt = columns.of(OrderField.SHIPPED_AT);
        quantities = NumberColumn.of(reading.values(units));
        prices = NumberColumn.of(reading.values(unitPrice, total));
    }

    @Override
    public List<ParsedOrder.Line> read(RawTable.Row row, OrderState state) throws Unreadable {
        var stated = OrderRows.said(sku.codeIn(row));
        var options = OrderRows.said(variant.in(row));
        var name = rules.name(rules.title(OrderRows.said(title.guardedIn(row))), options);
        var number = OrderRows.said(item.codeIn(row));
        boolean off = rules.isOff(row, columns) && !state.cancelled();
        if (off || (stated.isEmpty() && name.isEmpty() && number.isEmpty())) {
            return List.of();
        }
        int quantity =
                units.exists() ? units.read(row, quantities::unitsNotNegative).orElse(0) : 1;
        if (quantity == 0 && state.cancelled()) {
            quantity = 1; // a cancelled line is often stated with no units left; one of it is kept, which is cancelled
        }
        if (quantity == 0) {
            throw new Unreadable(Message.of("importing.reason.noQuantity"), Fix.NUMBER).in(units);
        }
        return List.of(new ParsedOrder.Line(
                row.number(),
                texts.once(rules.sku(stated, number, name, options)),
                texts.once(name.isEmpty() ? stated.isEmpty() ? number : stated : name),
                quantity,
                shipped(row, quantity, state),
                price(row, quantity)));
    }

    private @Nullable Integer shipped(RawTable.Row row, int quantity, OrderState state) throws Unreadable {
        if (Boolean.TRUE.equals(state.shipped()) || rules.hasLeft(row, columns)) {
            return quantity;
        }
        var left = columns.of(OrderField.SHIPPED_UNITS).read(row, quantities::units);
        if (left.isPresent()) {
            return Math.clamp(left.get(), 0, quantity);
        }
        var open = columns.of(OrderField.UNITS_TO_SHIP).read(row, quantities::units);
        if (open.isPresent()) {
            return Math.clamp(quantity - (long) open.get(), 0, quantity);
        }
        if (shippedAt.exists()) {
            return shippedAt.read(row, dates::instant).isPresent() ? quantity : 0;
        }
        return state.shipped() == null ? null : Integer.valueOf(0);
    }

    private @Nullable BigDecimal price(RawTable.Row row, int quantity) throws Unreadable {
        var stated = unitPrice.read(row, prices::price);
        if (stated.isPresent()) {
            return stated.get();
        }
        return total.read(row, prices::price)
                .map(whole -> whole.divide(BigDecimal.valueOf(quantity), 2, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
