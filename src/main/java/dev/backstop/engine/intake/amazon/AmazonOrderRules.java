package dev.backstop.engine.intake.amazon;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.layout.OrderColumns;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.sheet.ShopOrderRules;
import java.util.Locale;
import java.util.Set;

/// Amazon's orders: what Amazon ships from its own warehouses is never waited for, what is pending is not paid yet.
/// The report of new orders has no state; what stands in it is still to be shipped.
final class AmazonOrderRules extends ShopOrderRules {
    private static final Set<String> BY_AMAZON = Set.of("amazon", "afn");

    @Override
    public OrderState state(OrderRows order) {
        if (order.text(OrderField.STATUS).equalsIgnoreCase("pending")) {
            return OrderState.unpaid("Pending");
        }
        var state = super.state(order);
        boolean allOff = order.rows().stream().allMatch(row -> isOff(row, order.columns()));
        if (allOff) {
            return OrderState.cancelled(state.payment());
        }
        return state.shipped() == null ? OrderState.open(state.payment()) : state;
    }

    @Override
    public boolean isOff(RawTable.Row row, OrderColumns columns) {
        return columns.of(OrderField.LINE_STATUS).in(row).equalsIgnoreCase("cancelled");
    }

    @Override
    public boolean hasLeft(RawTable.Row row, OrderColumns columns) {
        var channel = columns.of(OrderField.FULFILMENT).in(row).toLowerCase(Locale.ROOT);
        return BY_AMAZON.contains(channel)
                || channel.startsWith("amazon_")
                || columns.of(OrderField.LINE_STATUS).in(row).equalsIgnoreCase("shipped");
    }
}
