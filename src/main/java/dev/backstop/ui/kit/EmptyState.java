package dev.backstop.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// What a place shows that has nothing to show: an icon, one sentence, and mostly one button that helps.
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String sentence) {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().add("bs-empty");
        var label = Labels.paragraph(sentence, "bs-empty-text");
        label.setMaxWidth(420);
        getChildren().addAll(Icons.of(icon, 32), label);
    }

    /// With a button below the sentence.
    public EmptyState(Icon icon, String sentence, String buttonId, String buttonText, Runnable action) {
        this(icon, sentence);
        getChildren().add(Buttons.of(buttonId, buttonText, action));
    }
}
