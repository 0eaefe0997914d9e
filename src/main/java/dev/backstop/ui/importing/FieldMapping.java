package dev.backstop.ui.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.engine.intake.supplier.SupplierField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which column of a file holds which field, for any form of file: what the columns card shows and changes.
final class FieldMapping {
    /// A field that no column holds.
    static final int ABSENT = -1;

    private static final int ROWS_LOOKED_AT = 50;

    private final ImportViewModel model;

    FieldMapping(ImportViewModel model) {
        this.model = model;
    }

    /// One field and the column it stands in.
    record Entry(Message label, boolean needed, int column) {
        boolean isMatched() {
            return column != ABSENT;
        }
    }

    /// The fields of a file's form with their columns; none before the form is known, or whose list it is.
    List<Entry> entries(FileItem file) {
        var loaded = file.loaded();
        if (loaded == null || loaded.format() == null || file.needsSupplier()) {
            return List.of();
        }
        if (loaded.isSupplierList()) {
            return supplierEntries(file, new Header(loaded.table().header()));
        }
        var header = new Header(loaded.corrected().header());
        return loaded.format().fields().stream()
                .map(field -> new Entry(
                        field.label(), field.needed(), field.in(header).index()))
                .toList();
    }

    /// Puts a field of the file into another column.
    void choose(FileItem file, int field, int column) {
        var loaded = file.loaded();
        if (loaded == null) {
            return;
        }
        if (!loaded.isSupplierList()) {
            model.corrections().map(file, field, column);
            return;
        }
        Map<SupplierField, List<String>> columns = new EnumMap<>(SupplierField.class);
        var mapped = file.columns();
        if (mapped != null) {
            columns.putAll(mapped.columns());
        }
        var key = SupplierField.values()[field];
        if (column == ABSENT) {
            columns.remove(key);
        } else {
            var name = loaded.table().header().get(column);
            columns.values().removeIf(names -> names.equals(List.of(name)));
            columns.put(key, new ArrayList<>(List.of(name)));
        }
        model.chosen().map(file, new SupplierColumns(columns));
    }

    /// What the first row that says something says in a column.
    static String sample(RawTable table, int column) {
        return column == ABSENT
                ? ""
                : table.rows().stream()
                        .limit(ROWS_LOOKED_AT)
                        .filter(row -> column < row.cells().size())
                        .map(row -> row.cells().get(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static List<Entry> supplierEntries(FileItem file, Header header) {
        var entries = new ArrayList<Entry>();
        var mapped = file.columns();
        for (var field : SupplierField.values()) {
            var names = mapped == null ? List.<String>of() : mapped.of(field);
            entries.add(new Entry(field.label(), false, names.isEmpty() ? ABSENT : header.indexOf(names.getFirst())));
        }
        return entries;
    }
}
