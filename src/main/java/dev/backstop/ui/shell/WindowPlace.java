package dev.backstop.ui.shell;

import dev.backstop.ui.kit.WindowSettings;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Remembers where the window was, how large, and where its dividers stood.
public final class WindowPlace {
    private static final Duration SETTLED = Duration.millis(400);

    private WindowPlace() {}

    /// Puts the window where it was last time if that place still exists, and keeps its place from now on.
    public static void remember(Stage stage, WindowSettings settings) {
        stage.setMinWidth(MainWindow.MIN_WIDTH);
        stage.setMinHeight(MainWindow.MIN_HEIGHT);
        stage.setWidth(settings.number("window.width").orElse(1440));
        stage.setHeight(settings.number("window.height").orElse(900));
        var x = settings.number("window.x");
        var y = settings.number("window.y");
        if (x.isPresent()
                && y.isPresent()
                && !Screen.getScreensForRectangle(x.getAsDouble(), y.getAsDouble(), 100, 100)
                        .isEmpty()) {
            stage.setX(x.getAsDouble());
            stage.setY(y.getAsDouble());
        }
        stage.setMaximized(settings.flag("window.maximized").orElse(false));
        keepWhenSettled(stage, settings);
        stage.setOnHiding(_ -> keep(stage, settings));
    }

    /// Puts a divider where it was last time, and keeps its place from now on.
    public static void remember(SplitPane pane, String name, WindowSettings settings) {
        var divider = pane.getDividers().getFirst();
        settings.number("divider." + name).ifPresent(divider::setPosition);
        divider.positionProperty()
                .addListener(
                        (_, _, now) -> settings.put("divider." + name, Math.round(now.doubleValue() * 1000) / 1000.0));
    }

    /// A window on its way to be maximized changes its size first, so its place is looked at a moment later.
    private static void keepWhenSettled(Stage stage, WindowSettings settings) {
        var settled = new PauseTransition(SETTLED);
        settled.setOnFinished(_ -> {
            if (stage.isShowing()) {
                keep(stage, settings);
            }
        });
        for (Observable part : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())) {
            part.addListener((Observable _) -> settled.playFromStart());
        }
    }

    private static void keep(Stage stage, WindowSettings settings) {
        settings.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("window.x", Math.round(stage.getX()));
            settings.put("window.y", Math.round(stage.getY()));
            settings.put("window.width", Math.round(stage.getWidth()));
            settings.put("window.height", Math.round(stage.getHeight()));
        }
    }
}
