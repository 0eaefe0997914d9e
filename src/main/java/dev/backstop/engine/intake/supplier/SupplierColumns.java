package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which column of a supplier's list means what. Quantity may stand in several columns, one per warehouse; all else
/// in one.
public record SupplierColumns(Map<SupplierField, List<String>> columns) {
    public SupplierColumns {
        var copy = new EnumMap<SupplierField, List<String>>(SupplierField.class);
        columns.forEach((field, names) -> copy.put(field, List.copyOf(names)));
        columns = Collections.unmodifiableMap(copy);
    }

    /// The mapping that the owner made for an earlier list. Fields this program no longer knows are left out.
    public static SupplierColumns of(ColumnMapping mapping) {
        var columns = new EnumMap<SupplierField, List<String>>(SupplierField.class);
        for (int i = 0; i < mapping.fields().size(); i++) {
            for (var field : SupplierField.values()) {
                if (field.name().equals(mapping.fields().get(i))) {
                    columns.computeIfAbsent(field, _ -> new ArrayList<>())
                            .add(mapping.columns().get(i));
                }
            }
        }
        return new SupplierColumns(columns);
    }

    /// This mapping in the form in which it is remembered.
    public ColumnMapping remembered(Id<ColumnMapping> id, Id<Supplier> supplierId) {
        var fields = new ArrayList<String>();
        var names = new ArrayList<String>();
        columns.forEach((field, columnNames) -> {
            for (var name : columnNames) {
                fields.add(field.name());
                names.add(name);
            }
        });
        return new ColumnMapping(id, supplierId, fields, names);
    }

    /// The header texts of the columns that hold a field.
    public List<String> of(SupplierField field) {
        return columns.getOrDefault(field, List.of());
    }

    /// Whether rows can be told apart and say something worth importing.
    public boolean isUsable() {
        boolean named = has(SupplierField.SUPPLIER_SKU) || has(SupplierField.OUR_SKU) || has(SupplierField.BARCODE);
        return named && (has(SupplierField.QUANTITY) || has(SupplierField.COST) || has(SupplierField.STATUS));
    }

    /// Whether a file has every column that is mapped, so that the mapping can be used without asking again.
    public boolean fits(Header header) {
        return columns.values().stream().flatMap(List::stream).allMatch(header::has);
    }

    private boolean has(SupplierField field) {
        return !of(field).isEmpty();
    }
}
