package dev.backstop.engine.intake.woocommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.layout.ProductField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the product that a variation belongs to, wherever in the file it stands: by its SKU, or by its number written
/// "id:123".
final class WooParents {
    private final WooColumns columns;
    private final Map<String, RawTable.Row> rows = new HashMap<>();
    private final Set<String> withVariations = new HashSet<>();

    private WooParents(WooColumns columns) {
        this.columns = columns;
    }

    static WooParents of(RawTable table, WooColumns columns) {
        var parents = new WooParents(columns);
        for (var row : table.rows()) {
            var parent = parents.parentOf(row);
            if (!parent.isEmpty()) {
                parents.withVariations.add(key(parent));
            }
        }
        for (var row : table.rows()) {
            parents.note(row);
        }
        return parents;
    }

    private void note(RawTable.Row row) {
        for (var name : names(row)) {
            if (withVariations.contains(name)) {
                rows.putIfAbsent(name, row);
            }
        }
    }

    /// What a row calls its parent; empty if it has none.
    String parentOf(RawTable.Row row) {
        var parent = columns.text(row, ProductField.PARENT);
        if (parent.isEmpty() || parent.equals("0")) {
            return "";
        }
        return parent.matches("\\d+") && isRest() ? "id:" + parent : parent;
    }

    RawTable.@Nullable Row parentRow(RawTable.Row row) {
        return rows.get(key(parentOf(row)));
    }

    boolean hasVariations(RawTable.Row row) {
        return names(row).stream().anyMatch(withVariations::contains);
    }

    /// Whether others of the file call this row their parent.
    boolean isParent(RawTable.Row row) {
        return hasVariations(row);
    }

    private Set<String> names(RawTable.Row row) {
        var names = new HashSet<String>();
        var sku = columns.text(row, ProductField.SKU);
        var id = columns.text(row, ProductField.ID);
        if (!sku.isEmpty()) {
            names.add(key(sku));
        }
        if (!id.isEmpty()) {
            names.add("id:" + id);
        }
        return names;
    }

    private boolean isRest() {
        return columns.of(ProductField.TRACKED).exists();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
