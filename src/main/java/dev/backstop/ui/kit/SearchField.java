package dev.backstop.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field to search in: a glass before the text, the keys that lead here or a cross behind it. Esc empties it
/// first.
public final class SearchField extends CustomTextField {
    private final Label keys = new Label();

    /// A field that says how to search and by which keys it is reached (empty if by none).
    public SearchField(Texts texts, String id, String prompt, String shortcut) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("bs-search");
        setLeft(Icons.of(Icon.SEARCH, 14));
        keys.setText(shortcut);
        keys.getStyleClass().add("bs-keys");
        var clear = Buttons.icon(id + "-clear", Icon.CLOSE, texts.text("kit.search.clear"), this::clear);
        clear.setFocusTraversable(false);
        clear.getStyleClass().add("bs-tiny");
        textProperty().addListener((_, _, now) -> {
            if (now == null || now.isEmpty()) {
                setRight(shortcut.isEmpty() ? null : keys);
            } else {
                setRight(clear);
            }
        });
        setRight(shortcut.isEmpty() ? null : keys);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
