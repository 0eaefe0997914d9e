package dev.backstop.ui.shell;

import dev.backstop.ui.kit.WindowSettings;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Remembers where the window was, how large, and where its dividers stood.
public final class WindowPlace {
    private static final Duration SETTLED = Duration.millis(400);
    private static final double NOWHERE = -1e6;
    private static final double CORNER = 100;

    private WindowPlace() {}

    /// Puts the window where it was last time if that place still exists, never larger than the screen, and keeps its
    /// place from now on.
    public static void remember(Stage stage, WindowSettings settings) {
        var wanted = new Rectangle2D(
                settings.number("window.x").orElse(NOWHERE),
                settings.number("window.y").orElse(NOWHERE),
                settings.number("window.width").orElse(1440),
                settings.number("window.height").orElse(900));
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var place = onScreen(wanted, screens);
        stage.setMinWidth(Math.min(MainWindow.MIN_WIDTH, place.getWidth()));
        stage.setMinHeight(Math.min(MainWindow.MIN_HEIGHT, place.getHeight()));
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setMaximized(settings.flag("window.maximized").orElse(false));
        keepWhenSettled(stage, settings);
        stage.setOnHiding(_ -> keep(stage, settings));
    }

    /// The wanted place, made to lie whole on the screen that shows its corner; amid the first screen where none does.
    static Rectangle2D onScreen(Rectangle2D wanted, List<Rectangle2D> screens) {
        var corner = new Rectangle2D(wanted.getMinX(), wanted.getMinY(), CORNER, CORNER);
        var shown = screens.stream().filter(corner::intersects).findFirst();
        var screen = shown.orElse(screens.getFirst());
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        if (shown.isEmpty()) {
            double left = screen.getMinX() + (screen.getWidth() - width) / 2;
            double top = screen.getMinY() + (screen.getHeight() - height) / 2;
            return new Rectangle2D(left, top, width, height);
        }
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
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
