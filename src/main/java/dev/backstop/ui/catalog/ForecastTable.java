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
import org.jspecify.annotations.Nullable;

/// The chart's numbers as a table, week by week.
final class ForecastTable {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 460;

    private ForecastTable() {}

    /// One week: what was sold, or what is expected with its bands and the stock at its end.
    record Week(
            LocalDate from,
            @Nullable Integer sold,
            @Nullable Integer median,
            String band80,
            String band95,
            @Nullable Integer stockWith,
            @Nullable Integer stockWithout) {}

    static void open(Layers layers, Texts texts, String product, ForecastSeries series) {
        var columns = new Columns<Week>(texts, "forecast");
        columns.day("catalog.weeks.from", Week::from, texts.formats()::plainDay).width(100);
        columns.number("catalog.weeks.sold", Week::sold).width(70);
        columns.number("catalog.weeks.median", Week::median).width(80);
        columns.text("catalog.weeks.band80", Week::band80).right().unsortable().width(100);
        columns.text("catalog.weeks.band95", Week::band95).right().unsortable().width(100);
        columns.number("catalog.weeks.stockWith", Week::stockWith).width(110);
        columns.number("catalog.weeks.stockWithout", Week::stockWithout).width(110);
        var table = columns.table();
        table.getItems().setAll(weeks(series));
        table.setPrefHeight(HEIGHT);
        var box = new ModalBox("forecast-weeks", texts.text("catalog.weeks.title", product), WIDTH).body(table);
        Runnable close = () -> layers.close(box);
        box.foot(Buttons.primary("forecast-weeks-close", texts.text("catalog.weeks.close"), close));
        layers.open(box, close);
    }

    static List<Week> weeks(ForecastSeries series) {
        var weeks = new ArrayList<Week>();
        for (int i = 0; i < series.sold().size(); i++) {
            weeks.add(new Week(series.soldFrom(i), series.sold().get(i), null, Formats.NONE, Formats.NONE, null, null));
        }
        for (var week : series.path().weeks()) {
            var last = week.from().plusDays(6);
            weeks.add(new Week(
                    week.from(),
                    null,
                    (int) Math.round(week.median()),
                    Math.round(week.low80()) + "–" + Math.round(week.high80()),
                    Math.round(week.low95()) + "–" + Math.round(week.high95()),
                    series.stockWith(last).map(stock -> (int) Math.round(stock)).orElse(null),
                    series.stockWithout(last)
                            .map(stock -> (int) Math.round(stock))
                            .orElse(null)));
        }
        return weeks;
    }
}
