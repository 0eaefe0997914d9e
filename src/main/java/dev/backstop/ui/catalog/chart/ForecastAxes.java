package dev.backstop.ui.catalog.chart;

import java.awt.font.FontRenderContext;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.RangeType;

/// The axes of the chart, fitted to what is shown.
final class ForecastAxes {
    private static final double FONT = 11;
    private static final double LEAST_WIDTH = 34;
    private static final double PAD = 8;
    private static final double ABOVE = 1.1; // the axis may end above its largest number

    private final ForecastSeries series;
    private final ForecastView view;
    private final ChartColours colours;

    ForecastAxes(ForecastSeries series, ForecastView view, ChartColours colours) {
        this.series = series;
        this.view = view;
        this.colours = colours;
    }

    /// Days, with ticks at round dates.
    DateAxis dates(Locale locale) {
        var axis = new DateAxis(null, TimeZone.getTimeZone(ZoneOffset.UTC), locale);
        axis.setRange(ForecastPlot.at(view.from()), ForecastPlot.at(view.to()));
        axis.setTickUnit(DayTicks.of(view, locale));
        axis.setTickLabelFont(ChartFonts.regular(FONT));
        axis.setTickLabelPaint(colours.faint());
        axis.setAxisLinePaint(colours.hair());
        axis.setTickMarkPaint(colours.barStrong());
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    /// Units asked for, from nothing up.
    NumberAxis demand() {
        return units(RangeType.POSITIVE);
    }

    /// Units in stock, from nothing up, or from below it where more is owed than is there.
    NumberAxis stock(StockSeries stock) {
        boolean owed = stock.stock() < 0
                || stock.projection().with().stream().anyMatch(units -> units < 0)
                || stock.projection().without().stream().anyMatch(units -> units < 0);
        return units(owed ? RangeType.FULL : RangeType.POSITIVE);
    }

    private NumberAxis units(RangeType range) {
        var axis = new NumberAxis(null);
        axis.setRangeType(range);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setTickLabelFont(ChartFonts.regular(FONT));
        axis.setTickLabelPaint(colours.faint());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setFixedDimension(Math.max(LEAST_WIDTH, width(most()) + PAD));
        axis.setAutoRangeMinimumSize(4);
        return axis;
    }

    /// How wide that number is, written like those of the axis.
    private static double width(double number) {
        var words = String.format(Locale.UK, "%,d", Math.round(number * ABOVE));
        return ChartFonts.regular(FONT)
                .getStringBounds(words, new FontRenderContext(null, true, true))
                .getWidth();
    }

    /// The largest number on either axis.
    private double most() {
        double most = series.sold(view).stream()
                .mapToInt(ForecastSeries.Bar::units)
                .max()
                .orElse(0);
        for (var part : series.path(series.forecast(), view, view.to())) {
            most = Math.max(most, part.high95());
        }
        var stock = series.stock();
        if (stock != null) {
            for (double units : stock.projection().with()) {
                most = Math.max(most, units);
            }
        }
        return most;
    }
}
