package dev.backstop.ui.catalog;

import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;

/// The axes of the chart, fitted to what is shown.
final class ForecastAxes {
    private static final double FONT = 11;
    private static final double THOUSAND = 950; // the axis may end above its largest number
    private static final int YEAR = 365;
    private static final int MOST_WEEKS = 10;

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
        axis.setTickUnit(ticks(locale));
        axis.setTickLabelFont(ChartFonts.regular(FONT));
        axis.setTickLabelPaint(colours.faint());
        axis.setAxisLinePaint(colours.hair());
        axis.setTickMarkPaint(colours.barStrong());
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    /// Ticks a week, a month or a quarter apart, by how much is shown.
    private DateTickUnit ticks(Locale locale) {
        boolean few = view.days() <= MOST_WEEKS * 7;
        var words = new SimpleDateFormat(few ? "d MMM" : view.days() > YEAR ? "MMM yy" : "MMM", locale);
        words.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        if (few) {
            return new DateTickUnit(DateTickUnitType.DAY, view.days() > MOST_WEEKS * 3.5 ? 14 : 7, words);
        }
        int months = view.days() > 2 * YEAR ? 6 : view.days() > YEAR ? 3 : 1;
        return new DateTickUnit(DateTickUnitType.MONTH, months, words);
    }

    /// Units, from nothing up; a new one for each plot.
    NumberAxis units() {
        var axis = new NumberAxis(null);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setTickLabelFont(ChartFonts.regular(FONT));
        axis.setTickLabelPaint(colours.faint());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setFixedDimension(most() < THOUSAND ? 34 : 42);
        axis.setAutoRangeMinimumSize(4);
        return axis;
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
