package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is peculiar to how one shop system writes its orders. What a system does not write differently is as here.
public interface OrderStyle {
    /// A line that is packed into one cell with others.
    record PackedLine(
            String sku, String name, int quantity, @Nullable BigDecimal unitPrice) {}

    /// Whether a row says anything about an order; totals and fees do not.
    default boolean concernsAnOrder(Sheet<OrderField> sheet, RawTable.Row row) {
        return true;
    }

    /// Units of a line that have left; nothing where the file does not say. `state` is that of the whole order.
    default @Nullable Integer shipped(Sheet<OrderField> sheet, RawTable.Row row, OrderWord state, int quantity)
            throws Unreadable {
        var left = sheet.units(row, OrderField.LINE_SHIPPED);
        if (left != null) {
            return Math.clamp(left, 0, quantity);
        }
        var open = sheet.units(row, OrderField.LINE_TO_SHIP);
        if (open != null) {
            return Math.clamp(quantity - (long) open, 0, quantity);
        }
        if (state == OrderWord.SHIPPED || OrderWord.of(sheet.word(row, OrderField.LINE_STATE)) == OrderWord.SHIPPED) {
            return quantity;
        }
        boolean tells = sheet.has(OrderField.STATE)
                || sheet.has(OrderField.LINE_STATE)
                || sheet.has(OrderField.SHIPPED_AT)
                || sheet.has(OrderField.LINE_TO_SHIP);
        return tells ? Integer.valueOf(0) : null;
    }

    /// The lines that one cell of a row holds, where the system packs them.
    default List<PackedLine> packed(String cell) throws Unreadable {
        return List.of();
    }
}
