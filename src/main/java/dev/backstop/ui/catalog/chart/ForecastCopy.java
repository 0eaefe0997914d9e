package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Work;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts the chart with its name and legend, and its numbers as words for where no picture is taken, on the clipboard.
final class ForecastCopy {
    private static final double SCALE = 2;

    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final String task;

    /// `task` names the work, of which only the latest counts.
    ForecastCopy(Texts texts, Work work, Layers layers, String task) {
        this.texts = texts;
        this.work = work;
        this.layers = layers;
        this.task = task;
    }

    /// Draws the picture in that size anew, away from the screen.
    void copy(String product, ForecastSeries series, ForecastView view, Theme theme, int width, int height) {
        work.latest(
                task,
                () -> ForecastPicture.draw(product, series, view, texts, theme, width, height, SCALE),
                picture -> put(picture, ForecastWords.summary(texts, product, series)));
    }

    private void put(ForecastImage picture, String words) {
        var content = new ClipboardContent();
        content.putImage(picture.image());
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        layers.toasts().show(texts.text("catalog.chart.copied"));
    }
}
