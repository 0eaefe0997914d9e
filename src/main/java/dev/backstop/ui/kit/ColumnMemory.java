package dev.backstop.ui.kit;

import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Keeps a table's column widths, visibility and sorting in the window settings.
final class ColumnMemory {
    private ColumnMemory() {}

    static <S> void attach(TableView<S> table, String name, WindowSettings settings) {
        for (var column : table.getColumns()) {
            var key = "table." + name + "." + column.getId();
            settings.flag(key + ".visible").ifPresent(visible -> {
                GivingWay.keep(column);
                column.setVisible(visible);
            });
            if (column.isResizable()) {
                settings.number(key + ".width").ifPresent(column::setPrefWidth);
            }
            column.visibleProperty().addListener((_, _, now) -> {
                if (!GivingWay.hasGivenWay(column)) {
                    settings.put(key + ".visible", now);
                }
            });
            column.widthProperty()
                    .addListener((_, _, now) -> settings.put(key + ".width", Math.round(now.doubleValue())));
        }
        var sortKey = "table." + name + ".sort";
        settings.text(sortKey).ifPresent(kept -> sort(table, kept));
        table.getSortOrder().addListener((Observable _) -> settings.put(sortKey, sorting(table)));
        table.comparatorProperty().addListener(_ -> settings.put(sortKey, sorting(table)));
    }

    private static <S> void sort(TableView<S> table, String kept) {
        table.getSortOrder().clear();
        for (var column : table.getColumns()) {
            if (kept.equals(column.getId() + " up") || kept.equals(column.getId() + " down")) {
                column.setSortType(
                        kept.endsWith(" up") ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
                table.getSortOrder().add(column);
            }
        }
    }

    private static String sorting(TableView<?> table) {
        if (table.getSortOrder().isEmpty()) {
            return "";
        }
        var column = table.getSortOrder().getFirst();
        return column.getId() + (column.getSortType() == TableColumn.SortType.ASCENDING ? " up" : " down");
    }
}
