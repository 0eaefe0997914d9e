package dev.backstop.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What all tables have in common: fixed rows, the growing column, copying and opening rows, the menu of columns.
public final class TableSetup {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final double SCROLL_BAR = 16;
    private static final double ROW = 36;
    private static final double HEAD_OF_TWO_LINES = 46;
    private static final double EDGE = 4;

    private TableSetup() {}

    /// Makes a table on a page that scrolls just as high as so many rows under a head of two lines.
    public static void asHighAs(TableView<?> table, int rows) {
        double height = HEAD_OF_TWO_LINES + ROW * rows + EDGE;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    /// A menu button's menu with one tick per column, and the ways to a spreadsheet.
    public static ContextMenu columnMenu(TableView<?> table) {
        var menu = new ContextMenu();
        for (var column : table.getColumns()) {
            if (!column.getText().isEmpty()) {
                var item = new CheckMenuItem(column.getText().replace("-\n", "").replace('\n', ' '));
                item.selectedProperty().bindBidirectional(column.visibleProperty());
                menu.getItems().add(item);
            }
        }
        var exports = TableExport.itemsOf(table);
        if (!exports.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(exports);
        }
        return menu;
    }

    /// The icon button that opens the menu of columns.
    public static Button columnButton(Texts texts, TableView<?> table) {
        var button = Buttons.icon(table.getId() + "-columns", Icon.COLUMNS, texts.text("kit.table.columns"), () -> {});
        button.getStyleClass().add("bs-boxed");
        button.setOnAction(_ -> columnMenu(table).show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    /// Sorts and filters a table's rows without losing the selection: put the result into the table.
    public static <S> SortedList<S> sorted(ObservableList<S> rows, TableView<S> table) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        return sorted;
    }

    /// The same with an order of what the chosen columns hold equal, so that rows do not change places when one of
    /// them is made anew.
    public static <S> SortedList<S> sorted(ObservableList<S> rows, TableView<S> table, Comparator<S> equals) {
        table.setSortPolicy(_ -> true); // the usual one asks for the table's own comparator and no other
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty().map(chosen -> chosen.thenComparing(equals)));
        table.setItems(sorted);
        return sorted;
    }

    /// Lets Enter and a double click open the row that is selected.
    public static <S> void opens(TableView<S> table, Consumer<S> open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openSelected(table, open);
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(table, open);
            }
        });
    }

    private static <S> void openSelected(TableView<S> table, Consumer<S> open) {
        var selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected);
        }
    }

    static <S> TableView<S> make(String name, List<Column<S, ?>> columns, Texts texts) {
        var table = new TableView<S>();
        table.setId(name + "-table");
        table.setFixedCellSize(36);
        table.getStyleClass().add("bs-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (var column : columns) {
            table.getColumns().add(column.column());
            if (Columns.sortsFirst(column.column())) {
                table.getSortOrder().add(column.column());
            }
        }
        new GivingWay(table, SCROLL_BAR);
        table.widthProperty().addListener(_ -> spread(table));
        table.getVisibleLeafColumns().addListener((Observable _) -> spread(table));
        table.getColumns().stream()
                .filter(column -> !column.getProperties().containsKey(Columns.GROWS))
                .forEach(column -> column.widthProperty().addListener(_ -> spread(table)));
        table.setPlaceholder(Labels.muted(texts.text("kit.table.empty")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(table, columns);
                event.consume();
            }
        });
        TableExport.attach(table, name, columns, texts);
        return table;
    }

    /// Copies the selected rows, or all if none is, as lines with tabs between the cells; the visible columns, with
    /// their heads.
    static <S> void copy(TableView<S> table, List<Column<S, ?>> columns) {
        var shown = columns.stream()
                .filter(column -> column.column().isVisible()
                        && !column.column().getText().isEmpty())
                .toList();
        var selected = table.getSelectionModel().getSelectedItems();
        var rows = selected.isEmpty() ? table.getItems() : selected;
        var heads = shown.stream()
                .map(column -> oneLine(column.column().getText().replace("-\n", "")))
                .collect(Collectors.joining("\t"));
        var lines = rows.stream()
                .map(row -> shown.stream()
                        .map(column -> oneLine(column.copiedOf(row)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        var content = new ClipboardContent();
        content.putString(heads + "\n" + lines);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }

    /// Gives the column that is marked to grow the room that the others leave.
    private static void spread(TableView<?> table) {
        double used = 0;
        TableColumn<?, ?> grows = null;
        for (var column : table.getVisibleLeafColumns()) {
            if (column.getProperties().containsKey(Columns.GROWS)) {
                grows = column;
            } else {
                used += column.getWidth();
            }
        }
        double room = table.getWidth() - used - SCROLL_BAR;
        if (grows != null && room > grows.getMinWidth() && Math.abs(room - grows.getWidth()) > 1) {
            grows.setPrefWidth(room);
        }
    }
}
