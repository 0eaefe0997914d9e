package dev.backstop.ui.kit;

import dev.backstop.domain.sheet.TableSheet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What every table can do: go to a spreadsheet as it is shown, with the columns that are visible in their order and
/// the rows as they are filtered and sorted.
///
/// A table only says that this is wanted, by a `Wanted` event that rises to the window; whoever opened the shop there
/// asks for a file and writes it.
public final class TableExport {
    private static final KeyCombination EXPORT =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Control table;
    private final Texts texts;
    private final String name;
    private final Supplier<Supplier<TableSheet>> snapshot;

    private TableExport(Control table, Texts texts, String name, Supplier<Supplier<TableSheet>> snapshot) {
        this.table = table;
        this.texts = texts;
        this.name = name;
        this.snapshot = snapshot;
    }

    /// How a table is written.
    public enum Kind {
        XLSX,
        CSV;

        /// The ending of such a file's name.
        public String ending() {
            return this == XLSX ? ".xlsx" : ".csv";
        }
    }

    /// The wish to write a table under that name; `sheet` makes it and may be asked on any thread.
    public static final class Wanted extends Event {
        private static final long serialVersionUID = 1L;

        public static final EventType<Wanted> TYPE = new EventType<>(Event.ANY, "TABLE_EXPORT_WANTED");

        private final Kind kind;
        private final String name;
        private final transient Supplier<TableSheet> sheet;

        Wanted(Kind kind, String name, Supplier<TableSheet> sheet) {
            super(TYPE);
            this.kind = kind;
            this.name = name;
            this.sheet = sheet;
        }

        public String name() {
            return name;
        }

        public Kind kind() {
            return kind;
        }

        public Supplier<TableSheet> sheet() {
            return sheet;
        }
    }

    /// Gives a table its menu and its keys.
    static <S> void attach(TableView<S> table, String name, List<Column<S, ?>> columns, Texts texts) {
        var export = new TableExport(
                table, texts, texts.text("kit.tables." + name), () -> snapshot(table, name, columns, texts));
        var copy = new MenuItem(texts.text("kit.table.copy"));
        copy.setAccelerator(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
        copy.setOnAction(_ -> TableSetup.copy(table, columns));
        var menu = new ContextMenu(copy, new SeparatorMenuItem());
        menu.getItems().addAll(export.items());
        table.setContextMenu(menu);
        export.listen();
    }

    /// Gives a list that reads like a table the same menu and keys; `snapshot` takes its rows as they are now, and
    /// what it gives may be asked on any thread.
    public static void attach(Control list, String name, Texts texts, Supplier<Supplier<TableSheet>> snapshot) {
        var export = new TableExport(list, texts, texts.text("kit.tables." + name), snapshot);
        var menu = new ContextMenu();
        menu.getItems().addAll(export.items());
        list.setContextMenu(menu);
        export.listen();
    }

    private void listen() {
        table.setAccessibleText(name);
        table.getProperties().put(TableExport.class, this);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (EXPORT.match(event)) {
                want(Kind.XLSX);
                event.consume();
            }
        });
    }

    /// Fresh items for the menu of that table; none for one that is not of our columns.
    static List<MenuItem> itemsOf(Control table) {
        return table.getProperties().get(TableExport.class) instanceof TableExport export ? export.items() : List.of();
    }

    /// The icon button that opens the ways to a spreadsheet, and what else a page can write.
    public static Button button(Texts texts, Control table, MenuItem... more) {
        var button = Buttons.icon(table.getId() + "-export", Icon.EXPORT, texts.text("kit.table.export"), () -> {});
        button.getStyleClass().add("bs-boxed");
        button.setOnAction(_ -> open(button, table, more));
        return button;
    }

    /// Opens the ways to a spreadsheet below a button.
    public static void open(Node below, Control table, MenuItem... more) {
        var menu = new ContextMenu();
        menu.getItems().addAll(itemsOf(table));
        menu.getItems().addAll(more);
        menu.show(below, Side.BOTTOM, 0, 4);
    }

    /// Says that this table is wanted as a spreadsheet.
    public static void ask(TableView<?> table) {
        if (table.getProperties().get(TableExport.class) instanceof TableExport export) {
            export.want(Kind.XLSX);
        }
    }

    private List<MenuItem> items() {
        var xlsx = new MenuItem(texts.text("kit.table.exportXlsx"));
        xlsx.setAccelerator(EXPORT);
        xlsx.setOnAction(_ -> want(Kind.XLSX));
        var csv = new MenuItem(texts.text("kit.table.exportCsv"));
        csv.setOnAction(_ -> want(Kind.CSV));
        return List.of(xlsx, csv);
    }

    private void want(Kind kind) {
        table.fireEvent(new Wanted(kind, name, snapshot.get()));
    }

    /// The rows and columns of this moment; what stands in them is written out when the sheet is asked for.
    static <S> Supplier<TableSheet> snapshot(TableView<S> table, String name, List<Column<S, ?>> all, Texts texts) {
        var columns = new ArrayList<Column<S, ?>>();
        for (var shown : table.getVisibleLeafColumns()) {
            all.stream()
                    .filter(column ->
                            column.column() == shown && !shown.getText().isEmpty())
                    .forEach(columns::add);
        }
        var rows = List.copyOf(table.getItems());
        return () -> sheet(columns, rows, texts.text("kit.tables." + name), texts);
    }

    private static <S> TableSheet sheet(List<Column<S, ?>> columns, List<S> rows, String name, Texts texts) {
        var heads = new ArrayList<String>();
        for (var column : columns) {
            heads.add(head(column, rows));
            column.details().ifPresent(_ -> heads.add(texts.text("kit.table.details", plain(column))));
        }
        return new TableSheet(
                name, heads, rows.stream().map(row -> cells(columns, row)).toList());
    }

    private static <S> List<TableSheet.Cell> cells(List<Column<S, ?>> columns, S row) {
        var cells = new ArrayList<TableSheet.Cell>();
        for (var column : columns) {
            cells.add(column.exported(row));
            column.details().ifPresent(words -> cells.add(new TableSheet.Cell.Text(words.apply(row))));
        }
        return cells;
    }

    /// Amounts of one currency have it in their head.
    private static <S> String head(Column<S, ?> column, List<S> rows) {
        var currencies = rows.stream()
                .map(column::currencyOf)
                .flatMap(Optional::stream)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        return currencies.size() == 1
                ? plain(column) + " (" + currencies.iterator().next() + ")"
                : plain(column);
    }

    private static String plain(Column<?, ?> column) {
        return column.column().getText().replace("-\n", "").replace('\n', ' ');
    }
}
