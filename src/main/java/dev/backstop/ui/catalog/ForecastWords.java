package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;

/// Says in words what the chart shows, for the pointer and for those who hear it.
final class ForecastWords {
    private ForecastWords() {}

    /// What is known of one day: its bar's sales or forecast, and the stock at its end.
    static String day(Texts texts, ForecastSeries series, ForecastView view, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add(texts.formats().weekday(day));
        int days = series.bucket(view).days();
        series.soldIn(day, view).ifPresent(bar -> lines.add(texts.text("catalog.chart.readSold", bar.units(), days)));
        if (series.isSoldOut(day)) {
            lines.add(texts.text("catalog.chart.readSoldOut"));
        }
        series.expectedIn(day, view)
                .ifPresent(part -> lines.add(texts.text(
                        "catalog.chart.readForecast",
                        (int) Math.round(part.median()),
                        (int) Math.round(part.low80()),
                        (int) Math.round(part.high80()),
                        days)));
        for (var mark : series.marks()) {
            if (!day.isBefore(mark.from()) && !day.isAfter(mark.to())) {
                lines.add(texts.text(mark.words()));
            }
        }
        var stock = series.stock();
        if (stock != null) {
            stock.with(day).ifPresent(units -> lines.add(texts.text("catalog.chart.readStock", rounded(units))));
            stock.without(day)
                    .filter(_ -> stock.planned() != null)
                    .ifPresent(units -> lines.add(texts.text("catalog.chart.readWithout", rounded(units))));
        }
        return String.join("\n", lines);
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

    private static int rounded(double units) {
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
