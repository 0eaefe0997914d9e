package dev.backstop.testing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.testfx.framework.junit5.ApplicationTest;

/// A test of a page that works it as an owner without a mouse does: by keys, and by what can be read.
public abstract class ByKeys extends ApplicationTest {
    /// A key together with Ctrl.
    protected final void chord(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    /// Saves the form that is open.
    protected final void save() {
        chord(KeyCode.ENTER);
    }

    /// Goes to a button and presses it by its key.
    protected final void push(String button) {
        interact(() -> lookup(button).query().requestFocus());
        type(KeyCode.SPACE);
    }

    /// Presses a button that is not in the way of the Tab key.
    protected final void fire(String button) {
        interact(() -> lookup(button).<ButtonBase>query().fire());
    }

    /// Types over what a field holds.
    protected final void retype(String text) {
        chord(KeyCode.A);
        write(text);
    }

    /// Goes down in a choice that has the focus until its words begin so.
    protected final void downTo(String choice, String begin) {
        var box = lookup(choice).<ComboBox<Object>>query();
        for (int i = 0; i <= box.getItems().size(); i++) {
            var value = box.getValue();
            if (value != null && box.getConverter().toString(value).startsWith(begin)) {
                return;
            }
            type(KeyCode.DOWN);
        }
        throw new AssertionError(begin + " is not among " + box.getItems());
    }

    /// All words that are shown inside that part of the screen.
    protected final List<String> words(String id) {
        Node part = lookup(id).query();
        return from(part)
                .lookup((Node node) -> node instanceof Labeled && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
