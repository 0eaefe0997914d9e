package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What the marks of the chart mean; only those that are drawn.
final class ForecastLegend extends FlowPane {
    private final Texts texts;

    ForecastLegend(Texts texts) {
        super(7, 2);
        this.texts = texts;
        setId("catalog-legend");
    }

    /// A mark of the chart; its look in the window is the style class of the same name.
    enum Mark {
        SOLD,
        SOLD_OUT,
        MEDIAN,
        BAND80,
        BAND95,
        MEASURED,
        EARLIER,
        EARLIEST,
        STOCK,
        WITHOUT,
        GAP,
        CLOSURE;

        String styleClass() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A mark and what it means.
    record Entry(Mark mark, String words) {}

    void show(ForecastSeries series) {
        getChildren().clear();
        for (var entry : entries(texts, series)) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("bs-legend", entry.mark().styleClass());
            var label = Labels.caption(entry.words());
            label.setGraphic(swatch);
            getChildren().add(label);
        }
    }

    /// The marks drawn for a series, in reading order.
    static List<Entry> entries(Texts texts, ForecastSeries series) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(Mark.SOLD, texts.text("catalog.legend.sold")));
        if (!series.soldOut().isEmpty()) {
            entries.add(new Entry(Mark.SOLD_OUT, texts.text("catalog.legend.soldOut")));
        }
        entries.add(new Entry(Mark.MEDIAN, texts.text("catalog.legend.forecast")));
        entries.add(new Entry(Mark.BAND80, texts.text("catalog.legend.band80")));
        entries.add(new Entry(Mark.BAND95, texts.text("catalog.legend.band95")));
        if (series.isStated()) {
            entries.add(new Entry(Mark.MEASURED, texts.text("catalog.legend.measured")));
        }
        for (int i = 0; i < series.earlier().size(); i++) {
            int weeks = series.hindsight(series.earlier().get(i)).weeks();
            entries.add(
                    new Entry(i == 0 ? Mark.EARLIER : Mark.EARLIEST, texts.text("catalog.legend.earlier", weeks, i)));
        }
        var stock = series.stock();
        if (stock != null) {
            supply(texts, stock, entries);
        }
        return entries;
    }

    private static void supply(Texts texts, StockSeries stock, List<Entry> entries) {
        if (stock.isPlanned()) {
            entries.add(new Entry(Mark.STOCK, texts.text("catalog.legend.stock")));
            entries.add(new Entry(Mark.WITHOUT, texts.text("catalog.legend.without")));
        } else {
            entries.add(new Entry(Mark.STOCK, texts.text("catalog.chart.stock")));
        }
        if (!stock.projection().gaps().isEmpty()) {
            entries.add(new Entry(Mark.GAP, texts.text("catalog.legend.gap")));
        }
        if (!stock.closures().isEmpty()) {
            entries.add(new Entry(Mark.CLOSURE, texts.text("catalog.legend.closure")));
        }
    }
}
