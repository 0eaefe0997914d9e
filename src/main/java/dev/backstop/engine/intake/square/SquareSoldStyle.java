package dev.backstop.engine.intake.square;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.OrderField;
import dev.backstop.engine.intake.sheet.OrderStyle;
import dev.backstop.engine.intake.sheet.OrderWord;
import dev.backstop.engine.intake.sheet.Sheet;

/// What Square's tills sold: it has left the shop with the customer. Refunds are rows of their own and no sales.
final class SquareSoldStyle implements OrderStyle {

    @Override
    public boolean concernsAnOrder(Sheet<OrderField> sheet, RawTable.Row row) {
        return !sheet.word(row, OrderField.LINE_STATE).equals("refund")
                && !sheet.text(row, OrderField.LINE_QUANTITY).startsWith("-");
    }

    @Override
    public Integer shipped(Sheet<OrderField> sheet, RawTable.Row row, OrderWord state, int quantity) throws Unreadable {
        return quantity;
    }
}
