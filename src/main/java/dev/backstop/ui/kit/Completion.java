package dev.backstop.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;

/// A list of suggestions below a text field, opened by typing or by Down; anything else may be typed all the same.
public final class Completion {
    private static final int ROWS = 8;

    private Completion() {}

    /// Offers what `suggest` finds for the words typed so far.
    public static void offer(TextField field, Function<String, List<String>> suggest) {
        var binding = TextFields.bindAutoCompletion(
                field, request -> suggest.apply(request.getUserText()));
        binding.setVisibleRowCount(ROWS);
        binding.setDelay(0);
        binding.minWidthProperty().bind(field.widthProperty());
    }
}
