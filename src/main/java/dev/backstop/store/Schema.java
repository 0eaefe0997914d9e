package dev.backstop.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/// What a file holds against what the records need.
final class Schema {
    private Schema() {}

    /// The columns of our tables that a file lacks, each as "TABLE.COLUMN".
    static List<String> missing(Handle handle) {
        var there = new HashSet<>(
                handle.createQuery("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'PUBLIC'")
                        .mapTo(String.class)
                        .list());
        return Tables.ALL.stream()
                .flatMap(table -> table.columnNames().map(column -> table.name() + "." + column))
                .map(column -> column.replace("\"", "").toUpperCase(Locale.ROOT))
                .filter(column -> !there.contains(column))
                .toList();
    }
}
