package dev.backstop.ui.catalog.actions;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/// A text field that completes what is typed to the first known text that begins so; typing on replaces the
/// completion.
final class CompletionField extends TextField {
    private final List<String> known;

    CompletionField(List<String> known, StringProperty value) {
        this.known = known;
        textProperty().bindBidirectional(value);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, text);
        boolean typed = text.length() == 1;
        if (typed && start + 1 == getLength()) {
            complete();
        }
    }

    /// Adds the rest of the first known text that begins with what is there, marked so that typing replaces it.
    private void complete() {
        var begun = getText();
        var start = begun.toLowerCase(Locale.ROOT);
        for (var text : known) {
            if (text.length() > begun.length() && text.toLowerCase(Locale.ROOT).startsWith(start)) {
                setText(text);
                selectRange(text.length(), begun.length());
                return;
            }
        }
    }
}
