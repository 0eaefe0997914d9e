package dev.backstop.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One key figure: what it is, its value, and what to compare it with. A click or Enter opens the page behind it.
public final class Kpi extends VBox {
    private final Label name;
    private final Label value = new Label();
    private final Label beside = Labels.toned("", Tone.MUTED);
    private final Label third = Labels.toned("", Tone.MUTED);
    private final CoverBar bar = new CoverBar();
    private final HBox thirdLine = new HBox(8, third);

    public Kpi(String id, String label) {
        setId(id);
        getStyleClass().add("bs-kpi");
        name = Labels.muted(label);
        value.getStyleClass().add("bs-kpi-value");
        value.setId(id + "-value");
        var line = new HBox(8, value, beside);
        line.setAlignment(Pos.BASELINE_LEFT);
        thirdLine.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(name, line, thirdLine);
        say();
    }

    /// Another name, where it changes with the month.
    public Kpi label(String text) {
        name.setText(text);
        say();
        return this;
    }

    public Kpi value(String text) {
        value.setText(text);
        say();
        return this;
    }

    /// Small words after the value.
    public Kpi beside(String text, Tone tone) {
        beside.setText(text);
        Tones.set(beside, tone);
        say();
        return this;
    }

    /// The third line.
    public Kpi third(String text, Tone tone) {
        third.setText(text);
        Tones.set(third, tone);
        say();
        return this;
    }

    /// A bar before the third line, filled by a fraction.
    public Kpi share(double fraction) {
        bar.share(fraction, fraction > 1 ? Tone.DANGER : Tone.ACCENT);
        if (!thirdLine.getChildren().contains(bar)) {
            thirdLine.getChildren().addFirst(bar);
        }
        return this;
    }

    /// What a click or Enter opens.
    public Kpi opens(Runnable action) {
        getStyleClass().add("bs-pressable");
        setFocusTraversable(true);
        setOnMouseClicked(_ -> action.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
        return this;
    }

    /// All figures side by side in one card.
    public static Node strip(Kpi... kpis) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("bs-card", "bs-kpis");
        for (int i = 0; i < kpis.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / kpis.length);
            grid.getColumnConstraints().add(column);
            grid.add(kpis[i], i, 0);
        }
        if (kpis.length > 0) {
            kpis[kpis.length - 1].getStyleClass().add("last");
        }
        return grid;
    }

    private void say() {
        setAccessibleText(String.join(", ", name.getText(), value.getText() + " " + beside.getText(), third.getText()));
    }
}
