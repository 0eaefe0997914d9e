package dev.backstop.engine.intake.layout;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.List;

/// Reads the order lines that stand on one row: one, several in one cell, or none on a row about the whole order.
@FunctionalInterface
public interface LineReading {
    List<ParsedOrder.Line> read(RawTable.Row row, OrderState state) throws Unreadable;
}
