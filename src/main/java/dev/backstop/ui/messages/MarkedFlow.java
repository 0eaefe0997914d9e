package dev.backstop.ui.messages;

import dev.backstop.engine.message.Part;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows a letter with its merged fields on a coloured ground, red where a field is not filled in.
final class MarkedFlow extends TextFlow {
    private record Mark(Path ground, int from, int to) {}

    private final List<Mark> marks = new ArrayList<>();

    MarkedFlow() {
        getStyleClass().add("bs-letter");
    }

    /// Shows these pieces.
    void show(List<Part> parts) {
        marks.clear();
        var texts = new ArrayList<Text>();
        int at = 0;
        for (var part : parts) {
            var text = new Text(part.text());
            text.getStyleClass().add("bs-letter-text");
            if (part instanceof Part.Field field) {
                var ground = new Path();
                ground.setManaged(false);
                ground.getStyleClass().add("bs-letter-field");
                if (!field.isFilled()) {
                    ground.getStyleClass().add("missing");
                    text.getStyleClass().add("missing");
                }
                marks.add(new Mark(ground, at, at + part.text().length()));
            }
            texts.add(text);
            at += part.text().length();
        }
        getChildren().clear();
        marks.forEach(mark -> getChildren().add(mark.ground()));
        getChildren().addAll(texts);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (var mark : marks) {
            mark.ground().getElements().setAll(getRangeShape(mark.from(), mark.to(), false));
        }
    }
}
