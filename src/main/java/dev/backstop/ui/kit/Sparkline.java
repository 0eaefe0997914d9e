package dev.backstop.ui.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// Sales of the last weeks as small bars, 56 × 20, the last one darker. Two shapes, coloured by the stylesheet.
public final class Sparkline extends Region {
    private static final double WIDTH = 56;
    private static final double HEIGHT = 20;
    private static final double GAP = 1.5;

    private final SVGPath before = new SVGPath();
    private final SVGPath last = new SVGPath();

    public Sparkline() {
        before.getStyleClass().add("bs-spark");
        last.getStyleClass().add("bs-spark-last");
        getChildren().addAll(before, last);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /// Shows these values, the oldest first; the highest one fills the height.
    public void values(double... values) {
        double highest = 0;
        for (double value : values) {
            highest = Math.max(highest, value);
        }
        var path = new StringBuilder();
        for (int i = 0; i < values.length - 1; i++) {
            bar(path, i, values[i], highest, values.length);
        }
        before.setContent(path.toString());
        path.setLength(0);
        if (values.length > 0) {
            bar(path, values.length - 1, values[values.length - 1], highest, values.length);
        }
        last.setContent(path.toString());
    }

    private static void bar(StringBuilder path, int index, double value, double highest, int count) {
        double step = WIDTH / count;
        double height = highest <= 0 ? 1 : Math.max(1, HEIGHT * Math.max(0, value) / highest);
        path.append(String.format(
                Locale.ROOT,
                "M%.2f %.2fh%.2fv%.2fh%.2fz",
                index * step,
                HEIGHT - height,
                step - GAP,
                height,
                GAP - step));
    }
}
