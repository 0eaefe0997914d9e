package dev.backstop.engine.intake.layout;

import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Header;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where each field stands in one orders file. A field may stand in several columns, of which the first that says
/// something counts.
public final class OrderColumns {
    private final Map<OrderField, List<Column>> columns = new EnumMap<>(OrderField.class);

    OrderColumns(Header header, Aliases<OrderField> names) {
        for (var field : OrderField.values()) {
            columns.put(field, names.allIn(header, field));
        }
    }

    /// All columns of a field.
    List<Column> all(OrderField field) {
        return columns.getOrDefault(field, List.of());
    }

    /// The first column of a field, or one that stands nowhere.
    public Column of(OrderField field) {
        var ofField = all(field);
        return ofField.isEmpty() ? Column.NONE : ofField.getFirst();
    }

    /// Whether the file has that field at all.
    public boolean has(OrderField field) {
        return !all(field).isEmpty();
    }
}
