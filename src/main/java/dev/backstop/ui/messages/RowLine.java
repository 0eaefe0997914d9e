package dev.backstop.ui.messages;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a row of a list of messages shows: monogram, name with order number, the fact below it, the amount at its
/// end.
final class RowLine extends HBox {
    private final Label mark = Monogram.of("", "");
    private final Label title = Labels.name("");
    private final Label aside = Labels.toned("", Tone.MUTED);
    private final Label fact = Labels.muted("");
    private final Label end = Labels.strong("");

    RowLine() {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        aside.getStyleClass().add("bs-aside");
        aside.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(40);
        end.setMinWidth(USE_PREF_SIZE);
        mark.setTooltip(null);
        var words = new VBox(new HBox(4, title, aside), fact);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words, end);
    }

    void mark(String letters, String name) {
        mark.setText(letters);
        mark.setAccessibleText(name);
        Shown.when(mark, !letters.isEmpty());
    }

    void words(String name, String beside, String factNow) {
        title.setText(name);
        aside.setText(beside.isEmpty() || beside.equals(name) ? "" : "· " + beside);
        fact.setText(factNow);
    }

    void end(String text) {
        end.setText(text);
    }

    /// What a screen reader says.
    String spoken() {
        return String.join(", ", title.getText(), fact.getText(), end.getText());
    }
}
