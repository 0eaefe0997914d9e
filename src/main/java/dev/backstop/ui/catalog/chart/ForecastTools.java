package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// The buttons under the chart, and the same with what can be said of a day in the menu of its right button (or the
/// menu key).
final class ForecastTools {
    private final ForecastChart chart;
    private final Texts texts;
    private final String id;
    private final Button reset;
    private Function<LocalDate, List<MenuItem>> sayings = _ -> List.of();

    /// `id` begins the ids of the buttons.
    ForecastTools(ForecastChart chart, Texts texts, String id) {
        this.chart = chart;
        this.texts = texts;
        this.id = id;
        reset = button("-reset", Icon.FIT, "catalog.chart.reset", chart::reset);
        reset.setDisable(true);
    }

    HBox buttons() {
        var buttons = new HBox(
                0,
                button("-in", Icon.ZOOM_IN, "catalog.chart.zoomIn", () -> chart.zoom(0.5, null)),
                button("-out", Icon.ZOOM_OUT, "catalog.chart.zoomOut", () -> chart.zoom(2, null)),
                reset,
                button("-copy", Icon.COPY, "catalog.chart.copy", chart::copy),
                button("-table", Icon.LIST, "catalog.chart.table", chart::showTable));
        buttons.setAlignment(Pos.BOTTOM_RIGHT);
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        return buttons;
    }

    private Button button(String suffix, Icon icon, String words, Runnable action) {
        var button = Buttons.icon(id + suffix, icon, texts.text(words), action);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// Whether other days are shown than at first.
    void moved(boolean moved) {
        reset.setDisable(!moved);
    }

    /// What can be said of a day, first in its menu.
    void sayings(Function<LocalDate, List<MenuItem>> items) {
        sayings = items;
    }

    /// Opens the menu at the pointer, or by its key in the middle of the chart.
    void install(Pane area) {
        area.setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                openByKey(area);
            } else {
                menu(chart.day(event.getX())).show(area, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    /// Opens the menu of the day read last in the middle of the chart.
    void openByKey(Pane area) {
        var middle = area.localToScreen(area.getWidth() / 2, area.getHeight() / 2);
        menu(chart.readDay()).show(area, middle.getX(), middle.getY());
    }

    private ContextMenu menu(LocalDate day) {
        var menu = new ContextMenu();
        menu.setAutoHide(true);
        var said = sayings.apply(day);
        menu.getItems().addAll(said);
        if (!said.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        item("catalog.chart.zoomIn", () -> chart.zoom(0.5, null)),
                        item("catalog.chart.zoomOut", () -> chart.zoom(2, null)),
                        item("catalog.chart.reset", chart::reset),
                        item("catalog.chart.copy", chart::copy),
                        item("catalog.chart.table", chart::showTable));
        return menu;
    }

    private MenuItem item(String words, Runnable action) {
        var item = new MenuItem(texts.text(words));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
