package dev.backstop.ui.kit;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A quantity to order: arrow keys step one case, leaving it rounds up to cases and minimum and says so. Empty or 0
/// puts the line off.
public final class QuantityField extends TextField {
    private final Texts texts;
    private final IntegerProperty quantity = new SimpleIntegerProperty(0);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private CaseRounding terms = CaseRounding.none();

    public QuantityField(Texts texts) {
        this.texts = texts;
        getStyleClass().add("bs-quantity");
        setPrefColumnCount(5);
        setText("0");
        quantity.addListener((_, _, now) -> write(now.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        setOnAction(_ -> commit());
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                selectAll();
            } else {
                commit();
            }
        });
        note.addListener((_, _, now) -> setTooltip(now.isEmpty() ? null : new Tooltip(now)));
    }

    /// The supplier's terms that the quantity must fit.
    public void terms(CaseRounding newTerms) {
        terms = newTerms;
        note.set("");
    }

    /// The quantity, always whole cases and at least the minimum, or 0; changes when the field is left, Enter or an
    /// arrow is pressed.
    public IntegerProperty quantityProperty() {
        return quantity;
    }

    /// Shows a quantity without judging it, as when a row is shown again.
    public void show(int units) {
        note.set("");
        quantity.set(units);
        write(units);
    }

    /// What was changed in what was typed, in words; empty if nothing.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Takes what is typed: reads it, rounds it up, and says so.
    public void commit() {
        var typed = getText() == null ? "" : getText();
        if (typed.isBlank()) {
            note.set("");
            quantity.set(0);
            write(0);
            return;
        }
        var read = Entries.whole(typed).filter(units -> units >= 0 && units <= 10_000_000);
        if (read.isEmpty()) {
            note.set(texts.text("kit.quantity.notANumber", typed, quantity.get()));
            write(quantity.get());
            return;
        }
        int fitted = terms.up(read.get());
        if (fitted != read.get()) {
            note.set(texts.text("kit.quantity.rounded", fitted / terms.casePack(), terms.casePack(), terms.minimum()));
        } else if (fitted != quantity.get()) {
            note.set("");
        }
        quantity.set(fitted);
        write(fitted);
    }

    private void step(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                commit();
                boolean up = event.getCode() == KeyCode.UP;
                quantity.set(up ? terms.more(quantity.get()) : terms.less(quantity.get()));
                note.set("");
                event.consume();
            }
            case ESCAPE -> {
                if (!written(quantity.get()).equals(getText())) {
                    event.consume(); // what is around the field, such as a form, is left by the next one
                }
                write(quantity.get());
                note.set("");
            }
            default -> {}
        }
    }

    private String written(int units) {
        return texts.formats().units(units);
    }

    private void write(int units) {
        var text = written(units);
        if (!text.equals(getText())) {
            setText(text);
        }
    }
}
