package dev.backstop.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes the small round labels that show a state.
public final class Chips {
    private Chips() {}

    public static Label label(Texts texts, Chip chip) {
        var label = new Label();
        label.getStyleClass().add("bs-chip");
        label.setMinWidth(Region.USE_PREF_SIZE);
        show(label, texts, chip);
        return label;
    }

    /// Shows another chip on a label that was made here, as a reused table cell does.
    public static void show(Label label, Texts texts, Chip chip) {
        label.setText(texts.text(chip.text()));
        Tones.set(label, chip.tone());
    }

    /// The grey number beside a card's title.
    public static Label count(int count, Texts texts) {
        var label = new Label(texts.formats().units(count));
        label.getStyleClass().add("bs-count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
