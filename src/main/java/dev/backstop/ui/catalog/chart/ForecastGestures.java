package dev.backstop.ui.catalog.chart;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// What mouse and keys do on the chart.
///
/// The wheel zooms once the chart has the focus (a click gives it), or with Ctrl: it also scrolls the page around.
final class ForecastGestures {
    private static final double STEP = 1.25;
    private static final double DRAG = 6;

    private final ForecastChart chart;
    private final Pane area;
    private double pressedAt;
    private boolean dragging;

    ForecastGestures(ForecastChart chart, Pane area) {
        this.chart = chart;
        this.area = area;
    }

    void install() {
        area.setOnMouseMoved(event -> chart.readAt(event.getX()));
        area.setOnMouseExited(_ -> chart.unread());
        area.setOnMousePressed(event -> {
            area.requestFocus();
            pressedAt = event.getX();
            dragging = false;
            event.consume(); // the scroll pane around takes the focus from a press that reaches it
        });
        area.setOnMouseDragged(this::drag);
        area.setOnMouseReleased(event -> {
            if (dragging) {
                chart.mark(pressedAt, event.getX(), true);
            }
        });
        area.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chart.reset();
            }
        });
        area.setOnScroll(this::scroll);
        area.setOnKeyPressed(this::key);
    }

    private void drag(MouseEvent event) {
        dragging |= event.isPrimaryButtonDown() && Math.abs(event.getX() - pressedAt) > DRAG;
        if (dragging) {
            chart.mark(pressedAt, event.getX(), false);
        }
    }

    private void scroll(ScrollEvent event) {
        if ((event.isShortcutDown() || area.isFocused()) && event.getDeltaY() != 0) {
            chart.zoom(event.getDeltaY() > 0 ? 1 / STEP : STEP, event.getX());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        boolean used = event.isShortcutDown() ? withShortcut(event) : !event.isAltDown() && plain(event);
        if (used) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C -> chart.copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> chart.zoom(1 / STEP, null);
            case MINUS, SUBTRACT -> chart.zoom(STEP, null);
            case DIGIT0, NUMPAD0 -> chart.reset();
            case ENTER, SPACE -> chart.openMenu();
            case LEFT -> step(event, -1);
            case RIGHT -> step(event, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The arrows read the bar beside; with Shift they show earlier or later days.
    private void step(KeyEvent event, int direction) {
        if (event.isShiftDown()) {
            chart.pan(direction / 4.0);
        } else {
            chart.readNext(direction);
        }
    }
}
