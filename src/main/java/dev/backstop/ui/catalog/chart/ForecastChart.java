package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The forecast of one product or of a total and the stock that follows from it, drawn in the background in the
/// size and look of the window.
///
/// Hovering or the arrow keys read a day's values, the wheel and + and − zoom, dragging marks a period to speak of;
/// the same numbers can be had as a table, and the picture copied.
public final class ForecastChart extends VBox {
    private static final int HEIGHT = 272;
    private static final int LEAST_WIDTH = 280;
    private static final int CAPTION = 20;
    private static final int RING = 3;

    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final ImageView view = new ImageView();
    private final Region marked = new Region();
    private final ForecastReading reading = new ForecastReading(CAPTION);
    private final Pane area = new Pane(view, marked, reading);
    private final ForecastLegend legend;
    private final ForecastTools tools;
    private final ListChangeListener<String> look = _ -> redraw();
    private final String task;
    private String name = "";
    private @Nullable ForecastSeries series;
    private @Nullable ForecastView shown;
    private @Nullable ForecastImage drawn;
    private @Nullable LocalDate read;
    private BiConsumer<LocalDate, LocalDate> periodMarked = (_, _) -> {};

    public ForecastChart(Texts texts, Work work, Layers layers, String id) {
        super(4);
        this.texts = texts;
        this.work = work;
        this.layers = layers;
        this.task = id;
        legend = new ForecastLegend(texts);
        tools = new ForecastTools(this, texts, id);
        setId(id);
        area.setId(id + "-area");
        area.setMinHeight(HEIGHT);
        area.setPrefHeight(HEIGHT);
        area.setMaxHeight(HEIGHT);
        area.setFocusTraversable(true);
        area.getStyleClass().add("bs-chart");
        area.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        marked.getStyleClass().add("bs-marked-period");
        marked.setVisible(false);
        marked.setManaged(false);
        marked.setMouseTransparent(true);
        setPadding(new Insets(RING, RING, 0, RING));
        getChildren().addAll(area, foot());
        area.widthProperty().addListener((Observable _) -> redraw());
        new ForecastGestures(this, area).install();
        tools.install(area);
        sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    private HBox foot() {
        HBox.setHgrow(legend, Priority.ALWAYS);
        return new HBox(4, legend, tools.buttons());
    }

    /// Is told of the first and last day of a period that the owner marks on the chart.
    public void onPeriodMarked(BiConsumer<LocalDate, LocalDate> action) {
        periodMarked = action;
        Tooltip.install(legend, new Tooltip(texts.text("catalog.chart.help")));
    }

    /// What the menu of a day offers to say of it.
    public void onSay(Function<LocalDate, List<MenuItem>> items) {
        tools.sayings(items);
    }

    /// Shows these values of the product of that name; the stretch of days stays while the name does.
    public void show(String productName, ForecastSeries values) {
        if (shown == null || !productName.equals(name)) {
            shown = values.start();
            tools.moved(false);
            read = null;
        }
        name = productName;
        series = values;
        area.setAccessibleText(ForecastWords.summary(texts, productName, values));
        legend.show(values);
        redraw();
    }

    /// The days shown now; nothing before the first values.
    @Nullable
    ForecastView shown() {
        return shown;
    }

    /// Shows so many times as many days; the day at that place stays, without one the day forecast first.
    void zoom(double factor, @Nullable Double at) {
        var values = series;
        var now = shown;
        if (values != null && now != null) {
            var middle = now.shows(values.today()) ? values.today() : now.from().plusDays(now.days() / 2);
            view(now.zoomed(factor, at == null ? middle : day(at), values.all()));
        }
    }

    /// Shows earlier or later days, by a part of those shown.
    void pan(double share) {
        var values = series;
        var now = shown;
        if (values != null && now != null) {
            view(now.moved(Math.round(share * now.days()), values.all()));
        }
    }

    /// Shows what was shown at first.
    void reset() {
        if (series != null) {
            view(series.start());
        }
    }

    private void view(ForecastView next) {
        shown = next;
        tools.moved(series != null && !next.equals(series.start()));
        unread();
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
        var days = shown;
        var scene = getScene();
        int width = (int) area.getWidth();
        if (values == null
                || days == null
                || scene == null
                || scene.getStylesheets().isEmpty()
                || width < LEAST_WIDTH) {
            return;
        }
        var theme = Theme.of(scene);
        double scale = scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
        work.latest(
                task,
                () -> ForecastImage.draw(values, days, texts, theme, width, HEIGHT, scale),
                image -> put(image, width));
    }

    private void put(ForecastImage image, int width) {
        drawn = image;
        view.setImage(image.image());
        view.setFitWidth(width);
        view.setFitHeight(HEIGHT);
    }

    /// The day drawn at that place.
    LocalDate day(double x) {
        var image = drawn;
        var days = shown;
        if (image == null || days == null) {
            return LocalDate.EPOCH;
        }
        return image.day(x, days);
    }

    /// Reads the values of the day under the pointer; outside the plots nothing is read.
    void readAt(double x) {
        var image = drawn;
        if (image == null || x < image.left() || x > image.right()) {
            unread();
        } else {
            read(day(x), x);
        }
    }

    /// Reads the bar so many bars later than the one read last, beginning with today.
    void readNext(int bars) {
        var values = series;
        var days = shown;
        var image = drawn;
        if (values == null || days == null || image == null) {
            return;
        }
        var day = read == null
                ? values.today()
                : read.plusDays((long) bars * values.bucket(days).days());
        if (days.shows(day)) {
            read(day, image.x(day, days));
        }
    }

    /// The day read last, at first today.
    LocalDate readDay() {
        var values = series;
        return read != null ? read : values == null ? LocalDate.EPOCH : values.today();
    }

    void unread() {
        read = null;
        reading.hide();
    }

    private void read(LocalDate day, double x) {
        var values = series;
        var days = shown;
        if (values != null && days != null) {
            read = day;
            var words = ForecastWords.day(texts, values, days, day);
            reading.show(words, x, area.getWidth(), HEIGHT);
            area.setAccessibleText(words);
        }
    }

    /// Shows the period between two places as marked; when it is `done`, says which it is.
    void mark(double from, double to, boolean done) {
        unread();
        marked.setVisible(!done);
        double left = Math.min(from, to);
        marked.resizeRelocate(left, CAPTION, Math.abs(to - from), HEIGHT - 2 * CAPTION);
        if (done) {
            periodMarked.accept(day(left), day(Math.max(from, to)));
        }
    }

    /// Puts the picture on the clipboard.
    void copy() {
        var values = series;
        var days = shown;
        if (values != null && days != null && getScene() != null) {
            int width = Math.max(LEAST_WIDTH, (int) area.getWidth());
            new ForecastCopy(texts, work, layers, task + "-copy")
                    .copy(name, values, days, Theme.of(getScene()), width, HEIGHT);
        }
    }

    /// Opens what can be done with the day read last.
    void openMenu() {
        if (series != null) {
            tools.openByKey(area);
        }
    }

    void showTable() {
        var values = series;
        var days = shown;
        if (values != null && days != null) {
            ForecastTable.open(layers, texts, name, values, days);
        }
    }
}
