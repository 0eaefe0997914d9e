package dev.backstop.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The dimmed background of a dialog, with the dialog in its middle.
///
/// Once the owner works in it, a dialog keeps its top where it is: what grows in it grows downwards and moves nothing
/// under the hands, and only where the window ends it goes up. In a window of another size it is in the middle again.
final class Scrim extends StackPane {
    private static final double MARGIN = 24;

    private final Region dialog;
    private boolean isWorkedIn;
    private double height = Double.NaN;
    private double top;

    Scrim(Region dialog) {
        super(dialog);
        this.dialog = dialog;
        getStyleClass().add("bs-scrim");
        setPadding(new Insets(MARGIN));
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventFilter(InputEvent.ANY, event -> isWorkedIn |= isWork(event));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double lowest = getHeight() - MARGIN - dialog.getHeight();
        if (isWorkedIn && getHeight() == height) {
            dialog.setLayoutY(snapPositionY(Math.max(MARGIN, Math.min(top, lowest))));
        }
        height = getHeight();
        top = dialog.getLayoutY();
    }

    private static boolean isWork(InputEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED;
    }
}
