package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.shape.SVGPath;

/// A product's name, with a flame and a word behind it when it sells far better than expected.
final class NameCell extends HBox {
    private static final String FLAME =
            "M6 0C6.4 2.4 9.6 4.2 9.6 7.6A4.6 4.6 0 0 1 .4 7.6C.4 6 1.2 4.8 2.1 3.9C2.2 5.2 2.8 5.9 3.5 6C3 3.600 4.3"
                    + " 1.200 6 0Z";

    private final Label name = Labels.name("");
    private final Label hot;

    NameCell(String hotWord) {
        super(8);
        hot = hot(hotWord);
        setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        getChildren().add(name);
    }

    void show(String text, boolean isHot) {
        name.setText(text);
        if (isHot != getChildren().contains(hot)) {
            if (isHot) {
                getChildren().add(hot);
            } else {
                getChildren().remove(hot);
            }
        }
    }

    /// The flame with its word.
    static Label hot(String word) {
        var flame = new SVGPath();
        flame.setContent(FLAME);
        flame.getStyleClass().addAll("bs-icon", "warning");
        var label = Labels.toned(word, Tone.WARNING);
        label.setGraphic(flame);
        label.setGraphicTextGap(4);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
