package dev.backstop.ui.kit;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.value.Money;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// One column of a table while it is described: how wide, which colour, what its head explains.
public final class Column<S, V> {
    private final TableColumn<S, V> column;
    private final Label head;
    private final Function<S, @Nullable V> value;
    private final Function<S, String> copied;
    private @Nullable Function<S, String> words;
    private @Nullable Function<S, String> details;
    private Function<S, Tone> tone = _ -> Tone.PLAIN;
    private Function<S, String> tip = _ -> "";
    private String weight = "";
    private OverrunStyle cut = OverrunStyle.ELLIPSIS;

    Column(
            String id,
            String title,
            Function<S, @Nullable V> value,
            Comparator<? super V> order,
            Function<S, String> copied) {
        this.value = value;
        this.copied = copied;
        column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(Comparator.nullsLast(order));
        column.setReorderable(true);
        head = new Label(title);
        head.getStyleClass().add("bs-head");
        column.setGraphic(head);
    }

    /// The width that is wanted, in pixels; the owner can change it.
    public Column<S, V> width(double pixels) {
        column.setPrefWidth(pixels);
        return this;
    }

    /// A width that never changes.
    public Column<S, V> fixed(double pixels) {
        column.setMinWidth(pixels);
        column.setMaxWidth(pixels);
        column.setPrefWidth(pixels);
        return this;
    }

    /// Takes the room that the other columns leave.
    public Column<S, V> grow() {
        column.getProperties().put(Columns.GROWS, true);
        return this;
    }

    /// Hidden while the table is too narrow for all columns, the lowest rank first.
    public Column<S, V> givesWay(int rank) {
        GivingWay.mark(column, rank);
        return this;
    }

    /// Hidden until the owner asks for it.
    public Column<S, V> optional() {
        column.setVisible(false);
        return this;
    }

    /// What the head explains on hover.
    public Column<S, V> explained(String text) {
        head.setTooltip(new Tooltip(text));
        return this;
    }

    /// The colour of the text, by row.
    public Column<S, V> tone(Function<S, Tone> toneOf) {
        this.tone = toneOf;
        return this;
    }

    /// Grey text in all rows.
    public Column<S, V> quiet() {
        return tone(_ -> Tone.MUTED);
    }

    /// Medium weight, for names.
    public Column<S, V> medium() {
        weight = "bs-title";
        return this;
    }

    /// Semi bold, for the number that the rows are ranked by.
    public Column<S, V> strong() {
        weight = "bs-strong";
        return this;
    }

    /// Too long a text is cut in front, for numbers that differ at their ends.
    public Column<S, V> cutInFront() {
        cut = OverrunStyle.LEADING_ELLIPSIS;
        return this;
    }

    /// Too long a text is cut inside, for names that differ at their ends, such as variants.
    public Column<S, V> cutInside() {
        cut = OverrunStyle.CENTER_ELLIPSIS;
        return this;
    }

    /// What a cell says on hover; without it, its own text where that is cut off.
    public Column<S, V> tip(Function<S, String> text) {
        this.tip = text;
        return this;
    }

    /// The order of the values, where it is not the natural one.
    public Column<S, V> order(Comparator<? super V> order) {
        column.setComparator(Comparator.nullsLast(order));
        return this;
    }

    public Column<S, V> unsortable() {
        column.setSortable(false);
        return this;
    }

    /// Sorted by this column at first, the smallest on top.
    public Column<S, V> ascending() {
        return sorted(TableColumn.SortType.ASCENDING);
    }

    /// Sorted by this column at first, the largest on top.
    public Column<S, V> descending() {
        return sorted(TableColumn.SortType.DESCENDING);
    }

    /// The column of the table.
    public TableColumn<S, V> column() {
        return column;
    }

    /// Head and cells at the right edge, as for numbers.
    public Column<S, V> right() {
        head.getStyleClass().add("right");
        column.getStyleClass().add("bs-right");
        return this;
    }

    Column<S, V> cells(Cell<S, V> cell) {
        column.setCellFactory(_ -> new ColumnCell<>(this, cell));
        return this;
    }

    Tone toneOf(S row) {
        return tone.apply(row);
    }

    String tipOf(S row) {
        return tip.apply(row);
    }

    /// Exported as these words instead of the value it is sorted by.
    Column<S, V> words(Function<S, String> text) {
        this.words = text;
        return this;
    }

    /// Exported with a column of its own for the grey line.
    Column<S, V> details(Function<S, String> text) {
        this.details = text;
        return this;
    }

    /// The words of the grey line, where there is one.
    Optional<Function<S, String>> details() {
        return Optional.ofNullable(details);
    }

    /// The currency of a row's amount; none where there is no amount.
    Optional<Currency> currencyOf(S row) {
        return words == null && value.apply(row) instanceof Money money
                ? Optional.of(money.currency())
                : Optional.empty();
    }

    /// What a spreadsheet gets of a row: numbers, amounts and days as such, all else as it is written here.
    TableSheet.Cell exported(S row) {
        return words == null
                ? ExportedCell.of(value.apply(row), copied.apply(row))
                : new TableSheet.Cell.Text(words.apply(row));
    }

    String copiedOf(S row) {
        return copied.apply(row);
    }

    /// The style of the weight its cells have; empty for the plain one.
    String weight() {
        return weight;
    }

    /// Where a text is cut that is too long.
    OverrunStyle cut() {
        return cut;
    }

    Pos alignment() {
        return column.getStyleClass().contains("bs-right") ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
    }

    private Column<S, V> sorted(TableColumn.SortType type) {
        column.setSortType(type);
        column.getProperties().put(Columns.SORTS, true);
        return this;
    }

    /// Fills a cell with a row's value.
    interface Cell<S, V> {
        void show(ColumnCell<S, V> cell, S row, @Nullable V value);
    }
}
