package dev.backstop.ui.kit;

import dev.backstop.domain.value.Step;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Why a number is what it is: a sum that adds up from top to bottom. In a step's text, what stands after "|" is
/// grey.
public final class WhySteps extends GridPane {
    public WhySteps(Texts texts, List<Step> steps) {
        getStyleClass().add("bs-why");
        setId("why");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setFillWidth(true);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, numbers);
        var shown = AddingUp.shown(steps);
        for (int row = 0; row < steps.size(); row++) {
            add(texts, steps.get(row), shown.get(row), row);
        }
    }

    private void add(Texts texts, Step step, double shown, int row) {
        var value = new Label(sign(step) + number(texts, shown));
        value.setMinWidth(USE_PREF_SIZE);
        Node words = words(texts.text(step.what()));
        for (var node : List.of(words, value)) {
            node.getStyleClass().add("bs-why-line");
            if (step.kind() == Step.Kind.RESULT) {
                node.getStyleClass().add("result");
            }
        }
        value.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().add("number");
        GridPane.setFillWidth(words, true);
        add(words, 0, row);
        add(value, 1, row);
    }

    private static HBox words(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            return new HBox(Labels.paragraph(text));
        }
        var quiet = Labels.toned(text.substring(bar + 1).strip(), Tone.MUTED);
        var loud = new Label(text.substring(0, bar).strip());
        loud.setMinWidth(USE_PREF_SIZE);
        return new HBox(4, loud, quiet);
    }

    private static String sign(Step step) {
        return switch (step.kind()) {
            case START, RESULT -> "";
            case PLUS -> "+ ";
            case MINUS -> "\u2212 ";
        };
    }

    private static String number(Texts texts, double value) {
        boolean whole = Math.abs(value - Math.rint(value)) < 0.05;
        return whole
                ? texts.formats().units(Math.round(value))
                : texts.formats().rate(value);
    }
}
