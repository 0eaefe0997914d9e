package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.ForecastPath;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Says in words what the chart shows, for the pointer and for those who hear it.
final class ForecastWords {
    private final Texts texts;
    private final ForecastSeries series;
    private final ForecastView view;

    private ForecastWords(Texts texts, ForecastSeries series, ForecastView view) {
        this.texts = texts;
        this.series = series;
        this.view = view;
    }

    /// What is known of one day: its bar's sales or forecast, what happens in the bar's days, and the stock at the
    /// day's end.
    static String day(Texts texts, ForecastSeries series, ForecastView view, LocalDate day) {
        return new ForecastWords(texts, series, view).day(day);
    }

    private String day(LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add(texts.formats().weekday(day));
        var sold = series.soldIn(day, view);
        var expected = series.expectedIn(day, view);
        sold.ifPresent(bar -> lines.addAll(sold(bar)));
        expected.ifPresent(part -> lines.addAll(expected(part)));
        int days = series.bucket(view).days();
        var from = sold.map(ForecastSeries.Bar::from)
                .or(() -> expected.map(ForecastPath.Week::from))
                .orElse(day);
        var to = sold.isPresent() || expected.isPresent() ? from.plusDays(days) : day.plusDays(1);
        lines.addAll(ForecastHappenings.between(texts, series, from, to));
        lines.addAll(stock(day));
        return String.join("\n", lines);
    }

    private List<String> sold(ForecastSeries.Bar bar) {
        var lines = new ArrayList<String>();
        lines.add(texts.text("catalog.chart.readSold", bar.units(), bar.days()));
        int closed = series.soldOutDays(bar);
        if (closed > 0) {
            lines.add(texts.text("catalog.chart.readSoldOut", closed, bar.days()));
        }
        for (var then : series.earlier()) {
            series.saidOf(bar.from(), then, view)
                    .ifPresent(part -> lines.add(texts.text(
                            "catalog.chart.readEarlier", series.hindsight(then).weeks(), rounded(part.median()))));
        }
        return lines;
    }

    private List<String> expected(ForecastPath.Week part) {
        int days = series.bucket(view).days();
        return List.of(
                texts.text("catalog.chart.readForecast", rounded(part.median()), days),
                texts.text(
                        "catalog.chart.readBands",
                        rounded(part.low80()),
                        rounded(part.high80()),
                        rounded(part.low95()),
                        rounded(part.high95())));
    }

    private List<String> stock(LocalDate day) {
        var stock = series.stock();
        var lines = new ArrayList<String>();
        if (stock != null) {
            var key = stock.isPlanned() ? "catalog.chart.readStock" : "catalog.chart.readStockOnly";
            stock.with(day).ifPresent(units -> lines.add(texts.text(key, rounded(units))));
            stock.without(day)
                    .filter(_ -> stock.isPlanned())
                    .ifPresent(units -> lines.add(texts.text("catalog.chart.readWithout", rounded(units))));
        }
        return lines;
    }

    /// How an earlier forecast has done, in a sentence.
    static String hindsight(Texts texts, ForecastSeries.Hindsight then) {
        double miss = then.expected() == 0 ? 1 : Math.abs((double) then.came() / then.expected() - 1);
        int leaning = Integer.signum(then.expected() - then.came());
        return texts.text(
                "catalog.quality.hindsight",
                then.weeks(),
                then.expected(),
                then.came(),
                miss,
                leaning,
                then.isInside() ? 1 : 0);
    }

    /// Units as whole ones.
    static int rounded(double units) {
        return (int) Math.round(units);
    }

    /// The chart in two sentences.
    static String summary(Texts texts, String product, ForecastSeries series) {
        var first = texts.text(
                "catalog.chart.summary", product, rounded(series.forecast().mean(28)));
        var stock = series.stock();
        if (stock == null) {
            return first;
        }
        var gaps = stock.projection().gaps();
        return first + " "
                + (gaps.isEmpty()
                        ? texts.text("catalog.chart.summaryNoGap")
                        : texts.text(
                                "catalog.chart.summaryGap",
                                gaps.getFirst().from(),
                                gaps.getFirst().to()));
    }
}
