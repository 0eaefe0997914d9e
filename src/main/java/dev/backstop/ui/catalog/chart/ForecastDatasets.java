package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ForecastPath;
import java.time.LocalDate;
import java.util.List;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// The demand part of the chart as the drawing library takes it, cut to the days shown.
final class ForecastDatasets {
    private final ForecastSeries series;
    private final ForecastView view;
    private final double days;

    ForecastDatasets(ForecastSeries series, ForecastView view) {
        this.series = series;
        this.view = view;
        this.days = series.bucket(view).days();
    }

    /// The 95 % band, then the 80 % band with the median.
    YIntervalSeriesCollection bands() {
        var wide = new YIntervalSeries("95");
        var narrow = new YIntervalSeries("80");
        var parts = series.path(series.forecast(), view, view.to());
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i == 0) {
                add(wide, narrow, ForecastPlot.at(part.from()), part);
            }
            add(wide, narrow, middle(part.from()), part);
            if (i == parts.size() - 1) {
                add(wide, narrow, ForecastPlot.at(part.from().plusDays((long) days)), part);
            }
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(wide);
        data.addSeries(narrow);
        return data;
    }

    XYIntervalSeriesCollection sold() {
        var bars = new XYIntervalSeries("sold");
        for (var bar : series.sold(view)) {
            double from = ForecastPlot.at(bar.from());
            bars.add(middle(bar.from()), from, ForecastPlot.at(bar.to()), bar.units(), 0, bar.units());
        }
        var data = new XYIntervalSeriesCollection();
        data.addSeries(bars);
        return data;
    }

    /// The median without the owner's word (empty where there is none), then that of earlier forecasts.
    XYSeriesCollection lines() {
        var data = new XYSeriesCollection();
        var none = List.<ForecastPath.Week>of();
        data.addSeries(line("measured", series.isStated() ? path(series.measured(), view.to()) : none));
        for (var then : series.earlier()) {
            data.addSeries(line(then.origin().toString(), path(then, series.today())));
        }
        return data;
    }

    private List<ForecastPath.Week> path(Forecast shown, LocalDate end) {
        return series.path(shown, view, end);
    }

    /// From the beginning of the first bar to the end of the last, so that a single one is a line too.
    private XYSeries line(String key, List<ForecastPath.Week> parts) {
        var line = new XYSeries(key, false, true);
        if (!parts.isEmpty()) {
            var first = parts.getFirst();
            var last = parts.getLast();
            line.add(ForecastPlot.at(first.from()), first.median());
            parts.forEach(part -> line.add(middle(part.from()), part.median()));
            line.add(ForecastPlot.at(last.from().plusDays((long) days)), last.median());
        }
        return line;
    }

    private double middle(LocalDate from) {
        return (ForecastPlot.at(from) + ForecastPlot.at(from.plusDays((long) days))) / 2;
    }

    private static void add(YIntervalSeries wide, YIntervalSeries narrow, double x, ForecastPath.Week part) {
        wide.add(x, part.median(), part.low95(), part.high95());
        narrow.add(x, part.median(), part.low80(), part.high80());
    }
}
