package dev.backstop.domain.shop;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.List;

/// How the owner mapped the columns of a supplier's list, remembered for the next one.
///
/// `fields` and `columns` run side by side: the name of our field and the header text of the column that holds it.
public record ColumnMapping(Id<ColumnMapping> id, Id<Supplier> supplierId, List<String> fields, List<String> columns)
        implements Entity {
    public ColumnMapping {
        fields = List.copyOf(fields);
        columns = List.copyOf(columns);
    }
}
