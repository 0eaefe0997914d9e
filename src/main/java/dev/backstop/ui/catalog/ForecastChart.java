package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import java.time.LocalDate;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The forecast of one product and the stock that follows from it, drawn in the background in the size and look of the
/// window. Hovering reads a day's values; the same numbers can be had as a table.
final class ForecastChart extends VBox {
    private static final int HEIGHT = 272;
    private static final int LEAST_WIDTH = 280;

    private final CatalogContext context;
    private final Texts texts;
    private final ImageView view = new ImageView();
    private final Region line = new Region();
    private final Label reading = Labels.caption("");
    private final Pane area = new Pane(view, line, reading);
    private final ListChangeListener<String> look = _ -> redraw();
    private String name = "";
    private @Nullable ForecastSeries series;
    private @Nullable ForecastImage drawn;

    ForecastChart(CatalogContext context) {
        super(4);
        this.context = context;
        this.texts = context.texts();
        setId("catalog-chart");
        area.setMinHeight(HEIGHT);
        area.setPrefHeight(HEIGHT);
        area.setMaxHeight(HEIGHT);
        area.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        line.getStyleClass().add("bs-hover-line");
        line.setVisible(false);
        reading.getStyleClass().add("bs-hover-note");
        reading.setVisible(false);
        reading.setManaged(false);
        line.setManaged(false);
        var table = Buttons.icon("catalog-chart-table", Icon.LIST, texts.text("catalog.chart.table"), this::showTable);
        var legend = new ForecastLegend(texts);
        HBox.setHgrow(legend, Priority.ALWAYS);
        var foot = new HBox(8, legend, table);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(area, foot);
        area.widthProperty().addListener((Observable _) -> redraw());
        area.setOnMouseMoved(event -> read(event.getX()));
        area.setOnMouseExited(_ -> read(-1));
        sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// Shows these values of the product of that name.
    void show(String productName, ForecastSeries values) {
        name = productName;
        series = values;
        area.setAccessibleText(ForecastWords.summary(texts, productName, values));
        redraw();
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getStylesheets().removeListener(look);
        }
        if (now != null) {
            now.getStylesheets().addListener(look);
            redraw();
        }
    }

    private void redraw() {
        var values = series;
        var scene = getScene();
        int width = (int) area.getWidth();
        if (values == null || scene == null || scene.getStylesheets().isEmpty() || width < LEAST_WIDTH) {
            return;
        }
        var theme = Theme.of(scene);
        double scale = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        context.work()
                .latest(
                        "catalog-chart",
                        () -> ForecastImage.draw(values, texts, theme, width, HEIGHT, scale),
                        image -> put(image, width));
    }

    private void put(ForecastImage image, int width) {
        drawn = image;
        view.setImage(image.image());
        view.setFitWidth(width);
        view.setFitHeight(HEIGHT);
    }

    /// Reads the values of the day under the pointer; outside the plots nothing is read.
    private void read(double x) {
        var image = drawn;
        var values = series;
        boolean inside = image != null && values != null && x >= image.left() && x <= image.right();
        line.setVisible(inside);
        reading.setVisible(inside);
        if (!inside || image == null || values == null) {
            return;
        }
        double share = (x - image.left()) / (image.right() - image.left());
        double from = ForecastPlot.at(values.from());
        LocalDate day = ForecastPlot.day(from + share * (ForecastPlot.at(values.to()) - from));
        reading.setText(ForecastWords.day(texts, values, day));
        reading.autosize();
        double room = area.getWidth() - reading.getWidth();
        reading.relocate(Math.clamp(x + 8, 0, Math.max(0, room)), 24);
        line.resizeRelocate(x, 20, 1, HEIGHT - 40);
    }

    private void showTable() {
        var values = series;
        if (values != null) {
            ForecastTable.open(context.layers(), texts, name, values);
        }
    }
}
