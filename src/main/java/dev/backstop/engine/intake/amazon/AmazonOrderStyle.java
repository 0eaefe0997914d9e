package dev.backstop.engine.intake.amazon;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.OrderField;
import dev.backstop.engine.intake.sheet.OrderStyle;
import dev.backstop.engine.intake.sheet.OrderWord;
import dev.backstop.engine.intake.sheet.Sheet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Amazon's orders: what Amazon ships from its own warehouses is never waited for. The report of new orders has no
/// state; what stands in it is still to be shipped.
final class AmazonOrderStyle implements OrderStyle {
    private static final Set<String> BY_AMAZON = Set.of("amazon", "afn");

    @Override
    public @Nullable Integer shipped(Sheet<OrderField> sheet, RawTable.Row row, OrderWord state, int quantity)
            throws Unreadable {
        var channel = sheet.word(row, OrderField.FULFILMENT);
        if (BY_AMAZON.contains(channel) || channel.startsWith("amazon_")) {
            return quantity;
        }
        var shipped = OrderStyle.super.shipped(sheet, row, state, quantity);
        return shipped == null ? Integer.valueOf(0) : shipped;
    }
}
