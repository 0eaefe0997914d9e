package dev.backstop.ui.shell;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The app's mark: a ball stopped at a post, white on a blue square.
public final class Logo extends StackPane {
    /// The mark in that size; 24 stands in the navigation, 48 on the welcome page.
    public Logo(double size) {
        getStyleClass().add("bs-logo");
        setStyle("-fx-background-radius: " + size / 4 + ";");
        setMinSize(size, size);
        setMaxSize(size, size);
        var mark = new SVGPath();
        mark.setContent(
                "M2.6 7.2a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z M12.4 0.6a1.4 1.4 0 0 1 2.8 0v13.2a1.4 1.4 0 0 1"
                        + " -2.8 0z");
        mark.getStyleClass().add("bs-logo-mark");
        mark.setScaleX(size / 24 * 0.92);
        mark.setScaleY(size / 24 * 0.92);
        getChildren().add(mark);
    }
}
