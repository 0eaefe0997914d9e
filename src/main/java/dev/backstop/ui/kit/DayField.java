package dev.backstop.ui.kit;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A day to type ("4 Dec", "4/12", "tomorrow", "+14") or to pick from a calendar. Up and down step a day.
public final class DayField extends HBox {
    private final Texts texts;
    private final EntryField<LocalDate> entry;
    private final Button button;

    public DayField(Texts texts) {
        this.texts = texts;
        getStyleClass().add("bs-day-field");
        var formats = texts.formats();
        entry = new EntryField<>(typed -> Entries.day(typed, formats.today()), day -> formats.weekdayWithYear(day));
        entry.setPromptText(texts.text("kit.day.example"));
        entry.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var day = entry.valueProperty().get();
            if (day != null && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                entry.valueProperty().set(day.plusDays(event.getCode() == KeyCode.UP ? 1 : -1));
                event.consume();
            }
        });
        HBox.setHgrow(entry, Priority.ALWAYS);
        entry.setMaxWidth(Double.MAX_VALUE);
        button = Buttons.icon("day-pick", Icon.CLOSURE, texts.text("kit.day.pick"), this::pick);
        button.setFocusTraversable(false);
        getChildren().addAll(entry, button);
    }

    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return entry.valueProperty();
    }

    /// The field that is typed into.
    public EntryField<LocalDate> entry() {
        return entry;
    }

    private void pick() {
        var value = valueProperty().get();
        var calendar = new Calendar(value == null ? texts.formats().today() : value);
        calendar.getStyleClass().add("bs-popup");
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(calendar);
        calendar.valueProperty().addListener((_, _, day) -> {
            valueProperty().set(day);
            popup.hide();
            entry.requestFocus();
        });
        var corner = entry.localToScreen(0, entry.getHeight() + 4);
        popup.show(entry, corner.getX(), corner.getY());
    }
}
