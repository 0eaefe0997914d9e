package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.EventLifts;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.shop.Picture;
import org.jspecify.annotations.Nullable;

/// What the chart of many products together shows.
public final class TotalSeries {
    private TotalSeries() {}

    /// The chart's values for a category, with what the owner says of it, or for everything. Takes as long as some
    /// forecasts.
    public static ForecastSeries of(Picture picture, DemandService demand, @Nullable String category) {
        var total = demand.total(picture, category);
        var measured = demand.forecast(total);
        var said = picture.statements().stream()
                .filter(statement -> category != null && category.equals(statement.category()))
                .toList();
        var marks = ForecastMarks.said(said);
        marks.addAll(ForecastMarks.feasts(picture, EventLifts.of(total)));
        return new ForecastSeries(total, demand.stated(measured, said), measured, demand.earlier(total), marks, null);
    }
}
