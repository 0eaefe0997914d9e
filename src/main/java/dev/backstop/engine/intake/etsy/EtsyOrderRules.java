package dev.backstop.engine.intake.etsy;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.OrderColumns;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderRows;
import dev.backstop.engine.intake.layout.OrderRules;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.layout.StatusWords;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How Etsy writes orders. A file without order numbers still tells them apart by day, buyer and postcode.
record EtsyOrderRules(boolean numbered) implements OrderRules {
    private static final StatusWords WORDS = StatusWords.of("""
        SHIPPED   | shipped | dispatched | posted | delivered
        CANCELLED | canceled | cancelled | storniert | annulé | annulée | annullato | cancelado
        REFUNDED  | refunded | fully refunded
        OPEN      | paid | completed | open | partially refunded | unshipped
        UNPAID    | unpaid | payment processing | pending
        """);

    @Override
    public OrderState state(OrderRows order) {
        var status = order.text(OrderField.STATUS).toLowerCase(Locale.ROOT);
        boolean left = !order.text(OrderField.SHIPPED_AT).isEmpty();
        if (order.text(OrderField.ROW_TYPE).toLowerCase(Locale.ROOT).contains("person")) {
            return OrderState.shipped(status);
        }
        return switch (WORDS.meaning(status)) {
            case CANCELLED -> OrderState.cancelled(status);
            case REFUNDED -> left ? OrderState.shipped(status) : OrderState.cancelled(status);
            case UNPAID -> OrderState.unpaid(status);
            case SHIPPED -> OrderState.shipped(status);
            case OPEN, OTHER ->
                order.columns().has(OrderField.PAID_AT)
                                && order.text(OrderField.PAID_AT).isEmpty()
                        ? OrderState.unpaid(status)
                        : OrderState.untold(status);
        };
    }

    @Override
    public String number(RawTable.Row row, OrderColumns columns) throws Unreadable {
        if (numbered) {
            return OrderRules.super.number(row, columns);
        }
        var made = Stream.of(OrderField.PLACED_AT, OrderField.BUYER, OrderField.POSTCODE)
                .map(field -> columns.of(field).codeIn(row))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        if (made.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noOrderNumber"), Fix.TEXT)
                    .in(columns.of(OrderField.PLACED_AT));
        }
        return made;
    }

    @Override
    public String title(String stated) {
        return EtsyText.plain(stated);
    }

    @Override
    public boolean isMonthFirst() {
        return true;
    }

    @Override
    public String dollars() {
        return "USD";
    }
}
