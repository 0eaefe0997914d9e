package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.ForecastPath;
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
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The chart's numbers and what happens in each bar's days as a table, one line for each bar.
final class ForecastTable {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 460;
    private static final int SOLD_SHOWN = 5;

    private final Texts texts;
    private final ForecastSeries series;
    private final ForecastView view;

    private ForecastTable(Texts texts, ForecastSeries series, ForecastView view) {
        this.texts = texts;
        this.series = series;
        this.view = view;
    }

    /// One bar's days: what was sold and what was said of it before, or what is expected with its bands and the
    /// stock at its end.
    record Row(
            LocalDate from,
            @Nullable Integer sold,
            @Nullable Integer said,
            @Nullable Integer median,
            String band80,
            String band95,
            @Nullable Integer stockWith,
            @Nullable Integer stockWithout,
            String happenings) {}

    static void open(Layers layers, Texts texts, String product, ForecastSeries series, ForecastView view) {
        var table = new ForecastTable(texts, series, view).table();
        table.setPrefHeight(HEIGHT);
        var box = new ModalBox("forecast-weeks", texts.text("catalog.weeks.title", product), WIDTH).body(table);
        Runnable close = () -> layers.close(box);
        box.foot(Buttons.primary("forecast-weeks-close", texts.text("catalog.weeks.close"), close));
        layers.open(box, close);
    }

    private TableView<Row> table() {
        var table = columns().table();
        var rows = rows();
        table.getItems().setAll(rows);
        int sold = (int) rows.stream().filter(row -> row.sold() != null).count();
        table.scrollTo(Math.max(0, sold - SOLD_SHOWN));
        return table;
    }

    private Columns<Row> columns() {
        var columns = new Columns<Row>(texts, "forecast");
        columns.day("catalog.weeks.from", Row::from, texts.formats()::plainDay).width(100);
        columns.number("catalog.weeks.sold", Row::sold).width(70);
        if (!series.earlier().isEmpty()) {
            columns.number("catalog.weeks.said", Row::said)
                    .explained(texts.text("catalog.weeks.saidHelp"))
                    .width(80);
        }
        columns.number("catalog.weeks.median", Row::median).width(80);
        columns.text("catalog.weeks.band80", Row::band80).right().unsortable().width(90);
        columns.text("catalog.weeks.band95", Row::band95).right().unsortable().width(90);
        var stock = series.stock();
        if (stock != null && stock.isPlanned()) {
            columns.number("catalog.weeks.stockWith", Row::stockWith).width(80);
            columns.number("catalog.weeks.stockWithout", Row::stockWithout).width(80);
        } else if (stock != null) {
            columns.number("catalog.weeks.stock", Row::stockWith).width(80);
        }
        columns.text("catalog.weeks.happenings", Row::happenings)
                .tip(Row::happenings)
                .unsortable()
                .width(260)
                .grow();
        return columns;
    }

    /// The bars and the parts of the forecast that the view shows.
    static List<Row> rows(Texts texts, ForecastSeries series, ForecastView view) {
        return new ForecastTable(texts, series, view).rows();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        series.sold(view).forEach(bar -> rows.add(sold(bar)));
        series.path(series.forecast(), view, view.to()).forEach(part -> rows.add(expected(part)));
        return rows;
    }

    private Row sold(ForecastSeries.Bar bar) {
        var said = series.earlier().stream()
                .flatMap(then -> series.saidOf(bar.from(), then, view).stream())
                .findFirst()
                .map(part -> ForecastWords.rounded(part.median()))
                .orElse(null);
        int closed = series.soldOutDays(bar);
        var soldOut = closed == 0
                ? Stream.<String>empty()
                : Stream.of(texts.text("catalog.chart.readSoldOut", closed, bar.days()));
        var happenings = ForecastHappenings.between(texts, series, bar.from(), bar.to()).stream();
        return new Row(
                bar.from(),
                bar.units(),
                said,
                null,
                Formats.NONE,
                Formats.NONE,
                null,
                null,
                words(Stream.concat(soldOut, happenings)));
    }

    private Row expected(ForecastPath.Week part) {
        int days = series.bucket(view).days();
        var last = part.from().plusDays(days - 1L);
        var stock = series.stock();
        return new Row(
                part.from(),
                null,
                null,
                ForecastWords.rounded(part.median()),
                range(part.low80(), part.high80()),
                range(part.low95(), part.high95()),
                stock == null ? null : units(stock.with(last)),
                stock == null ? null : units(stock.without(last)),
                words(ForecastHappenings.between(
                        texts, series, part.from(), part.from().plusDays(days))
                        .stream()));
    }

    private static String words(Stream<String> happenings) {
        return String.join("; ", happenings.toList());
    }

    private String range(double low, double high) {
        return texts.formats().units(Math.round(low)) + "–" + texts.formats().units(Math.round(high));
    }

    private static @Nullable Integer units(Optional<Double> stock) {
        return stock.map(ForecastWords::rounded).orElse(null);
    }
}
