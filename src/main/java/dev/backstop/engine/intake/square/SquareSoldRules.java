package dev.backstop.engine.intake.square;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.layout.OrderColumns;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.sheet.ShopOrderRules;

/// What Square's tills sold: it has left the shop with the customer. Refunds are rows of their own and no sales.
final class SquareSoldRules extends ShopOrderRules {

    @Override
    public OrderState state(OrderRows order) {
        return OrderState.shipped("");
    }

    @Override
    public boolean isOther(RawTable.Row row, OrderColumns columns) {
        return columns.of(OrderField.ROW_TYPE).in(row).equalsIgnoreCase("refund")
                || columns.of(OrderField.UNITS).in(row).startsWith("-");
    }
}
