package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The chart's numbers as a table, one line for each bar.
final class ForecastTable {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 460;

    private ForecastTable() {}

    /// One bar's days: what was sold, or what is expected with its bands and the stock at its end.
    record Row(
            LocalDate from,
            @Nullable Integer sold,
            @Nullable Integer median,
            String band80,
            String band95,
            @Nullable Integer stockWith,
            @Nullable Integer stockWithout) {}

    static void open(Layers layers, Texts texts, String product, ForecastSeries series, ForecastView view) {
        var columns = new Columns<Row>(texts, "forecast");
        columns.day("catalog.weeks.from", Row::from, texts.formats()::plainDay).width(100);
        columns.number("catalog.weeks.sold", Row::sold).width(70);
        columns.number("catalog.weeks.median", Row::median).width(80);
        columns.text("catalog.weeks.band80", Row::band80).right().unsortable().width(100);
        columns.text("catalog.weeks.band95", Row::band95).right().unsortable().width(100);
        if (series.stock() != null) {
            columns.number("catalog.weeks.stockWith", Row::stockWith).width(110);
            columns.number("catalog.weeks.stockWithout", Row::stockWithout).width(110);
        }
        var table = columns.table();
        table.getItems().setAll(rows(series, view));
        table.setPrefHeight(HEIGHT);
        var box = new ModalBox("forecast-weeks", texts.text("catalog.weeks.title", product), WIDTH).body(table);
        Runnable close = () -> layers.close(box);
        box.foot(Buttons.primary("forecast-weeks-close", texts.text("catalog.weeks.close"), close));
        layers.open(box, close);
    }

    /// The bars and the parts of the forecast that the view shows.
    static List<Row> rows(ForecastSeries series, ForecastView view) {
        var rows = new ArrayList<Row>();
        for (var bar : series.sold(view)) {
            rows.add(new Row(bar.from(), bar.units(), null, Formats.NONE, Formats.NONE, null, null));
        }
        int days = series.bucket(view).days();
        var stock = series.stock();
        for (var part : series.path(series.forecast(), view, view.to())) {
            var last = part.from().plusDays(days - 1L);
            rows.add(new Row(
                    part.from(),
                    null,
                    (int) Math.round(part.median()),
                    Math.round(part.low80()) + "–" + Math.round(part.high80()),
                    Math.round(part.low95()) + "–" + Math.round(part.high95()),
                    stock == null ? null : units(stock.with(last)),
                    stock == null ? null : units(stock.without(last))));
        }
        return rows;
    }

    private static @Nullable Integer units(Optional<Double> stock) {
        return stock.map(units -> (int) Math.round(units)).orElse(null);
    }
}
