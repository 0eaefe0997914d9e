package dev.backstop.ui.kit;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys in forms that JavaFX leaves out: Tab leaves a text area, letters select in a choice.
final class FormKeys {
    private FormKeys() {}

    static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    static <V> void lettersSelect(ComboBox<V> choice, Function<V, String> words) {
        choice.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            var letter = event.getCharacter().toLowerCase(Locale.ROOT);
            if (letter.isBlank() || event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
                return;
            }
            int size = choice.getItems().size();
            int from = choice.getSelectionModel().getSelectedIndex() + 1;
            for (int i = 0; i < size; i++) {
                int index = (from + i) % size;
                if (words.apply(choice.getItems().get(index))
                        .toLowerCase(Locale.ROOT)
                        .startsWith(letter)) {
                    choice.getSelectionModel().select(index);
                    event.consume();
                    return;
                }
            }
        });
    }
}
