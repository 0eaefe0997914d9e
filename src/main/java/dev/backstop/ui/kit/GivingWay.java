package dev.backstop.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Hides columns of a table that is too narrow for all of them, the least important first, so that names stay
/// legible; they come back when there is room. What the owner shows or hides stays as they want it.
final class GivingWay {
    private static final String RANK = "bs-gives-way";
    private static final String GIVEN = "bs-given-way";
    private static final String WANTED = "bs-wanted";

    private final TableView<?> table;
    private final double beside;
    private boolean arranging;

    /// `beside` is the width that is no column's.
    GivingWay(TableView<?> table, double beside) {
        this.table = table;
        this.beside = beside;
        for (var column : table.getColumns()) {
            if (column.getProperties().containsKey(Columns.GROWS)) {
                column.getProperties().put(WANTED, column.getPrefWidth());
            }
            column.visibleProperty().addListener((_, _, _) -> decided(column));
        }
        table.widthProperty().addListener(_ -> arrange());
    }

    /// Lets a column give way before those of a higher rank.
    static void mark(TableColumn<?, ?> column, int rank) {
        column.getProperties().put(RANK, rank);
    }

    /// A column that the owner has shown or hidden does not give way.
    static void keep(TableColumn<?, ?> column) {
        column.getProperties().remove(RANK);
        column.getProperties().remove(GIVEN);
    }

    /// Whether a column is hidden for lack of room, not on the owner's wish.
    static boolean hasGivenWay(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(GIVEN);
    }

    private void arrange() {
        if (arranging || table.getWidth() <= 0) {
            return;
        }
        arranging = true;
        double room = table.getWidth() - beside;
        for (var column : table.getColumns()) {
            if (column.isVisible() || hasGivenWay(column)) {
                room -= wanted(column);
            }
        }
        for (var column : inTurn()) {
            boolean hides = room < 0 && (column.isVisible() || hasGivenWay(column));
            if (hides) {
                room += wanted(column);
                column.getProperties().put(GIVEN, true);
                column.setVisible(false);
            } else if (hasGivenWay(column)) {
                column.setVisible(true);
                column.getProperties().remove(GIVEN);
            }
        }
        arranging = false;
    }

    private List<TableColumn<?, ?>> inTurn() {
        var columns = new ArrayList<TableColumn<?, ?>>();
        table.getColumns().stream()
                .filter(column -> column.getProperties().containsKey(RANK))
                .forEach(columns::add);
        columns.sort(Comparator.comparingInt(
                column -> (Integer) column.getProperties().get(RANK)));
        return columns;
    }

    private static double wanted(TableColumn<?, ?> column) {
        return column.getProperties().get(WANTED) instanceof Double width ? width : column.getWidth();
    }

    private void decided(TableColumn<?, ?> column) {
        if (!arranging) {
            keep(column);
        }
    }
}
