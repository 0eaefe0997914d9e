package dev.backstop.engine.intake.ebay;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.layout.OrderColumns;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderRules;
import dev.backstop.engine.intake.layout.OrderState;
import java.util.Locale;
import java.util.Set;

/// How eBay writes orders. They have no state: dates say whether they are paid for and shipped.
final class EbayOrderRules implements OrderRules {
    private static final Set<String> SALE = Set.of(
            "order", "sale", "bestellung", "verkauf", "commande", "vente", "ordine", "vendita", "pedido", "venta");

    @Override
    public OrderState state(OrderRows order) {
        var columns = order.columns();
        var payment = order.text(OrderField.PAYMENT);
        if (columns.has(OrderField.PAID_AT) && order.text(OrderField.PAID_AT).isEmpty()) {
            return OrderState.unpaid(payment);
        }
        boolean wholeOrderLeft = order.rows().stream()
                .filter(row -> columns.of(OrderField.ITEM).in(row).isEmpty()
                        && columns.of(OrderField.TITLE).in(row).isEmpty())
                .anyMatch(row -> !columns.of(OrderField.SHIPPED_AT).in(row).isEmpty());
        return wholeOrderLeft ? OrderState.shipped(payment) : OrderState.untold(payment);
    }

    /// The footer says how many orders there are and whose they are; transactions also list fees and refunds.
    @Override
    public boolean isOther(RawTable.Row row, OrderColumns columns) {
        var type = columns.of(OrderField.ROW_TYPE);
        if (type.exists()) {
            return !SALE.contains(type.in(row).toLowerCase(Locale.ROOT));
        }
        return columns.of(OrderField.PLACED_AT).in(row).isEmpty()
                && columns.of(OrderField.UNITS).in(row).isEmpty();
    }

    @Override
    public String sku(String stated, String item, String title, String variant) {
        return stated.isEmpty() && !item.isEmpty() ? EbayItem.of(item, variant).madeSku() : stated;
    }

    @Override
    public String dollars() {
        return "USD";
    }
}
