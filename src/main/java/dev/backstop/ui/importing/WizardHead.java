package dev.backstop.ui.importing;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Logo;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The wizard's title, its steps, and the way out.
final class WizardHead extends HBox {
    private final Texts texts;
    private final Label title = Labels.title("");
    private final HBox steps = new HBox(10);

    WizardHead(Texts texts, Runnable close) {
        this.texts = texts;
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("bs-top", "bs-wizard-head");
        steps.setAlignment(Pos.CENTER);
        steps.setId("import-steps");
        steps.setMinWidth(USE_PREF_SIZE);
        var out = Buttons.icon("import-close", Icon.CLOSE, texts.text("importing.action.cancel"), close);
        getChildren().addAll(side(Pos.CENTER_LEFT, new Logo(24), title), steps, side(Pos.CENTER_RIGHT, out));
    }

    void show(WizardStep now, String titleText) {
        title.setText(titleText);
        steps.getChildren().clear();
        for (var step : WizardStep.values()) {
            if (step != WizardStep.CHOOSE) {
                steps.getChildren().add(line());
            }
            steps.getChildren().addAll(mark(step, now), label(step, now));
        }
    }

    private Node mark(WizardStep step, WizardStep now) {
        var mark = new StackPane();
        mark.getStyleClass().add("bs-step");
        if (step.compareTo(now) < 0) {
            mark.getStyleClass().add("done");
            mark.getChildren().add(Icons.of(Icon.DONE, 14));
        } else {
            mark.getStyleClass().add(step == now ? "now" : "later");
            mark.getChildren().add(new Label(String.valueOf(step.ordinal() + 1)));
        }
        return mark;
    }

    private Label label(WizardStep step, WizardStep now) {
        var words = texts.text(step.label());
        return step == now ? Labels.name(words) : Labels.muted(words);
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("bs-step-line");
        return line;
    }

    private static HBox side(Pos alignment, Node... nodes) {
        var side = new HBox(12, nodes);
        side.setAlignment(alignment);
        side.setPrefWidth(400);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
