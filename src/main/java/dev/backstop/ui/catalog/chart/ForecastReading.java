package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A line across the chart at one day, and what is known of that day in words beside it.
final class ForecastReading extends Pane {
    private static final int BESIDE = 8;

    private final int edge;
    private final Region line = new Region();
    private final Label words = Labels.caption("");

    /// `edge` is the height of the chart's words above and below the plots.
    ForecastReading(int edge) {
        this.edge = edge;
        line.getStyleClass().add("bs-hover-line");
        words.getStyleClass().add("bs-hover-note");
        line.setManaged(false);
        words.setManaged(false);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(line, words);
    }

    /// Shows these words at that place of a chart of that size, on the side where there is room.
    void show(String text, double x, double width, double height) {
        words.setText(text);
        words.applyCss();
        words.autosize();
        double room = width - words.getWidth();
        double left = x + BESIDE > room ? x - BESIDE - words.getWidth() : x + BESIDE;
        words.relocate(Math.clamp(left, 0, Math.max(0, room)), edge + 4.0);
        line.resizeRelocate(x, edge, 1, height - 2 * edge);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
