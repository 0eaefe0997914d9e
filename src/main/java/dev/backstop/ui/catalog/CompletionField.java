package dev.backstop.ui.catalog;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// A text field that completes what is typed to the first known text that begins so; typing on replaces the completion.
final class CompletionField extends TextField {
    private final List<String> known;

    CompletionField(List<String> known, StringProperty value) {
        this.known = known;
        textProperty().bindBidirectional(value);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            var typed = event.getCharacter();
            boolean letter = !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
            if (letter && !event.isShortcutDown() && getCaretPosition() == getLength()) {
                complete();
            }
        });
    }

    /// Adds the rest of the first known text that begins with what is there, marked so that typing replaces it.
    void complete() {
        var begun = getText();
        var start = begun.toLowerCase(Locale.ROOT);
        for (var text : known) {
            if (text.length() > begun.length() && text.toLowerCase(Locale.ROOT).startsWith(start)) {
                setText(begun + text.substring(begun.length()));
                selectRange(getLength(), begun.length());
                return;
            }
        }
    }
}
