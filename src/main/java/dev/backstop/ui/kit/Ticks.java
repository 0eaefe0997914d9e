package dev.backstop.ui.kit;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which rows of a table are ticked. Space ticks the selected rows, Ctrl+A and the head's box all.
public final class Ticks<S> {
    private final ObservableList<S> rows;
    private final ReadOnlyObjectWrapper<Set<S>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final CheckBox all = new CheckBox();

    /// Ticks among these rows.
    public Ticks(ObservableList<S> rows) {
        this.rows = rows;
        all.setId("tick-all");
        all.setOnAction(_ -> set(all.isSelected() ? new LinkedHashSet<>(rows) : Set.of()));
        rows.addListener((Observable _) -> keepKnown());
    }

    /// The ticked rows, in the order of ticking.
    public ReadOnlyObjectProperty<Set<S>> tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    public boolean isTicked(S row) {
        return ticked.get().contains(row);
    }

    /// Ticks exactly these rows.
    public void set(Set<S> rowsToTick) {
        ticked.set(Set.copyOf(rowsToTick));
        all.setIndeterminate(!ticked.get().isEmpty() && ticked.get().size() < rows.size());
        all.setSelected(!rows.isEmpty() && ticked.get().size() == rows.size());
    }

    /// Lets Space tick the table's selected rows, and shows every change there.
    public void attach(TableView<S> table) {
        ticked.addListener(_ -> table.refresh());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && !table.getSelectionModel().isEmpty()) {
                flip(Set.copyOf(table.getSelectionModel().getSelectedItems()));
                event.consume();
            } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
                set(new LinkedHashSet<>(rows));
                event.consume();
            }
        });
    }

    CheckBox headBox(String words) {
        all.setAccessibleText(words);
        return all;
    }

    CheckBox box(TableView<S> table) {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            for (var row : table.getItems()) {
                if (row.equals(box.getUserData())) {
                    flip(Set.of(row));
                    return;
                }
            }
        });
        return box;
    }

    private void flip(Set<S> some) {
        var now = new LinkedHashSet<>(ticked.get());
        if (now.containsAll(some)) {
            now.removeAll(some);
        } else {
            now.addAll(some);
        }
        set(now);
    }

    private void keepKnown() {
        var now = new LinkedHashSet<>(ticked.get());
        now.retainAll(new LinkedHashSet<>(rows));
        set(now);
    }
}
