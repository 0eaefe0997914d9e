package dev.backstop.engine.intake.layout;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Unreadable;

/// What one platform's orders files have of their own beside the names of their columns.
public interface OrderRules {
    /// How far an order is.
    OrderState state(OrderRows order) throws Unreadable;

    /// Whether a row is no part of an order: a footer, a fee.
    default boolean isOther(RawTable.Row row, OrderColumns columns) {
        return false;
    }

    /// The number of the order that a row belongs to.
    default String number(RawTable.Row row, OrderColumns columns) throws Unreadable {
        var column = columns.of(OrderField.NUMBER);
        var number = column.codeIn(row);
        if (number.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noOrderNumber"), Fix.TEXT).in(column);
        }
        return number.startsWith("#") && number.length() > 1 ? number.substring(1) : number;
    }

    /// The title of a line as people write it.
    default String title(String stated) {
        return stated;
    }

    /// What a line is called, of the title and the chosen options.
    default String name(String title, String options) {
        return title;
    }

    /// Whether a line was taken off an order that goes on.
    default boolean isOff(RawTable.Row row, OrderColumns columns) {
        return false;
    }

    /// Whether a line has left whatever the order's state says: what the marketplace ships itself, what was carried
    /// out of the shop.
    default boolean hasLeft(RawTable.Row row, OrderColumns columns) {
        return false;
    }

    /// The SKU of a line: as stated, or as Backstop makes it for what has none.
    default String sku(String stated, String item, String title, String variant) {
        return stated;
    }

    /// Whether 03/04 is in March where no date of the file shows it.
    default boolean isMonthFirst() {
        return false;
    }

    /// What a bare dollar sign means there; empty where it may be any.
    default String dollars() {
        return "";
    }
}
