package dev.backstop.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell of a described column: text in the column's colour, cut with an ellipsis whose whole text shows on hover.
final class ColumnCell<S, V> extends TableCell<S, V> {
    private final Column<S, V> column;
    private final Column.Cell<S, V> content;
    private @Nullable Node part;

    ColumnCell(Column<S, V> column, Column.Cell<S, V> content) {
        this.column = column;
        this.content = content;
        setAlignment(column.alignment());
        setTextOverrun(column.cut());
        if (!column.weight().isEmpty()) {
            getStyleClass().add(column.weight());
        }
        setOnMouseEntered(_ -> explain());
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        var row = empty || getTableRow() == null ? null : getTableRow().getItem();
        if (row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Tones.set(this, column.toneOf(row));
        content.show(this, row, value);
    }

    /// Plain text; zero and nothing stand back in grey.
    void text(String text) {
        setText(text);
        if (text.equals("0") || text.equals(Formats.NONE)) {
            if (!hasTone()) {
                Tones.set(this, Tone.FAINT);
            }
        }
    }

    /// The node this cell keeps for its graphic, made once.
    <N extends Node> N part(Class<N> type, Supplier<N> make) {
        if (!type.isInstance(part)) {
            part = make.get();
        }
        setGraphic(part);
        return type.cast(part);
    }

    private boolean hasTone() {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        return row != null && column.toneOf(row) != Tone.PLAIN;
    }

    private void explain() {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        var text = row == null ? "" : column.tipOf(row);
        if (text.isEmpty() && isTextTruncated()) {
            text = getText();
        }
        setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }
}
