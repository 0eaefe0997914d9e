package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;

/// Says in words what the chart shows, for the pointer and for those who hear it.
final class ForecastWords {
    private ForecastWords() {}

    /// What is known of one day: its week's sales or forecast, and the stock at its end.
    static String day(Texts texts, ForecastSeries series, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add(texts.formats().weekday(day));
        series.soldIn(day).ifPresent(units -> lines.add(texts.text("catalog.chart.readSold", units)));
        series.weekOf(day)
                .ifPresent(week -> lines.add(texts.text(
                        "catalog.chart.readForecast",
                        (int) Math.round(week.median()),
                        (int) Math.round(week.low80()),
                        (int) Math.round(week.high80()))));
        series.stockWith(day)
                .ifPresent(stock -> lines.add(texts.text("catalog.chart.readStock", (int) Math.round(stock))));
        series.stockWithout(day)
                .filter(stock -> series.planned() != null)
                .ifPresent(stock -> lines.add(texts.text("catalog.chart.readWithout", (int) Math.round(stock))));
        return String.join("\n", lines);
    }

    /// The chart in two sentences.
    static String summary(Texts texts, String product, ForecastSeries series) {
        double median = series.path().weeks().stream()
                .limit(4)
                .mapToDouble(week -> week.median())
                .sum();
        var gaps = series.projection().gaps();
        return texts.text("catalog.chart.summary", product, (int) Math.round(median))
                + " "
                + (gaps.isEmpty()
                        ? texts.text("catalog.chart.summaryNoGap")
                        : texts.text(
                                "catalog.chart.summaryGap",
                                gaps.getFirst().from(),
                                gaps.getFirst().to()));
    }
}
