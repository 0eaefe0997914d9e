package dev.backstop.ui.catalog.chart;

import dev.backstop.engine.forecast.Projection;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Builds the chart of one product: above what was sold and is expected each week, below the stock that follows.
/// Touches no screen, and may be used on any thread.
final class ForecastPlot {
    private static final double CAPTION = 20;
    private static final double FONT = 11;
    private static final long DAY = 86_400_000L;

    private final ForecastSeries series;
    private final ForecastView view;
    private final ChartColours colours;
    private final ForecastAxes axes;

    ForecastPlot(ForecastSeries series, ForecastView view, ChartColours colours) {
        this.series = series;
        this.view = view;
        this.colours = colours;
        this.axes = new ForecastAxes(series, view, colours);
    }

    /// The chart without its words.
    JFreeChart chart(Locale locale) {
        var both = new CombinedDomainXYPlot(axes.dates(locale));
        both.setGap(CAPTION);
        both.setInsets(new RectangleInsets(CAPTION, 0, 0, 6));
        both.setOutlineVisible(false);
        both.setBackgroundPaint(null);
        both.add(demand(), 5);
        var stock = series.stock();
        if (stock != null) {
            both.add(stock(stock), 5);
        }
        var chart = new JFreeChart(null, ChartFonts.regular(FONT), both, false);
        chart.setBackgroundPaint(colours.surface());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /// Where a day begins on the axis.
    static double at(LocalDate day) {
        return day.toEpochDay() * (double) DAY;
    }

    /// The day that holds a value of the axis.
    static LocalDate day(double at) {
        return LocalDate.ofEpochDay((long) Math.floor(at / DAY));
    }

    private XYPlot demand() {
        var plot = plot(axes.demand());
        series.soldOut().forEach(span -> shade(plot, span.from(), span.to(), ChartHatch.of(colours)));
        var data = new ForecastDatasets(series, view);
        var forecast = new DeviationRenderer(true, false);
        forecast.setAlpha(1);
        band(forecast, 0, colours.band95());
        band(forecast, 1, colours.band80());
        forecast.setSeriesPaint(1, colours.accent());
        forecast.setSeriesStroke(1, new BasicStroke(1.8f));
        forecast.setSeriesLinesVisible(0, false);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, data.bands());
        plot.setRenderer(0, forecast);
        var bars = new XYBarRenderer(0.18);
        bars.setBarPainter(new StandardXYBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setSeriesPaint(0, colours.bar());
        plot.setDataset(1, data.sold());
        plot.setRenderer(1, bars);
        plot.setDataset(2, data.lines());
        plot.setRenderer(2, lines());
        series.marks().forEach(mark -> mark(plot, mark));
        return plot;
    }

    /// Where something begins to move demand; of what the owner says, for how long too.
    private void mark(XYPlot plot, ForecastMark mark) {
        if (mark.stated()) {
            shade(plot, mark.from(), mark.to(), colours.said());
        }
        var paint = mark.stated() ? colours.accent() : colours.barStrong();
        plot.addDomainMarker(new ValueMarker(at(mark.from()), paint, dashed(1f, 1.5f)));
    }

    /// Thin lines: the measured forecast below what the owner says, then earlier forecasts, the latest first.
    private XYLineAndShapeRenderer lines() {
        var lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        lines.setSeriesPaint(0, colours.accent());
        lines.setSeriesStroke(0, dashed(1.2f, 2));
        for (int i = 1; i <= series.earlier().size(); i++) {
            lines.setSeriesPaint(i, colours.text());
            lines.setSeriesStroke(i, i == 1 ? new BasicStroke(1.1f) : dashed(1.1f, 3));
        }
        return lines;
    }

    private XYPlot stock(StockSeries stock) {
        var plot = plot(axes.stock(stock));
        var lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        lines.setSeriesPaint(0, colours.text());
        lines.setSeriesStroke(0, new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        lines.setSeriesPaint(1, colours.barStrong());
        lines.setSeriesStroke(1, dashed(1.4f, 2));
        var data = new XYSeriesCollection();
        data.addSeries(path("with", stock, stock.projection().with(), stock.deliveries()));
        if (stock.isPlanned()) {
            data.addSeries(path("without", stock, stock.projection().without(), stock.inbound()));
        }
        plot.setDataset(data);
        plot.setRenderer(lines);
        if (stock.safetyStock() > 0) {
            plot.addRangeMarker(new ValueMarker(stock.safetyStock(), colours.warning(), dashed(1.2f, 4)));
        }
        for (var gap : stock.projection().gaps()) {
            shade(plot, gap.from(), gap.to(), colours.dangerSubtle());
        }
        for (var delivery : stock.deliveries()) {
            plot.addDomainMarker(new ValueMarker(at(delivery.on()), colours.success(), dashed(1.4f, 3)));
        }
        var last = stock.lastOrder();
        if (last != null && last.isBefore(stock.to())) {
            plot.addDomainMarker(new ValueMarker(at(last), colours.barStrong(), dashed(1.2f, 3)));
        }
        return plot;
    }

    /// A plot with our lines, the closures and the day to order by; the same above and below.
    private XYPlot plot(NumberAxis units) {
        var plot = new XYPlot(null, null, units, null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(colours.hair());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        var stock = series.stock();
        if (stock == null) {
            return plot;
        }
        for (var closure : stock.closures()) {
            shade(plot, closure.from(), closure.to(), colours.closure());
        }
        var orderBy = stock.orderBy();
        if (orderBy != null && orderBy.isBefore(stock.to())) {
            plot.addDomainMarker(new ValueMarker(at(orderBy), colours.accent(), new BasicStroke(1.4f)));
        }
        return plot;
    }

    private static void shade(XYPlot plot, LocalDate from, LocalDate to, Paint paint) {
        var marker = new IntervalMarker(at(from), at(to.plusDays(1)), paint);
        marker.setOutlinePaint(null);
        marker.setAlpha(1);
        plot.addDomainMarker(marker, Layer.BACKGROUND);
    }

    private static void band(DeviationRenderer renderer, int index, Color colour) {
        renderer.setSeriesFillPaint(index, colour);
        renderer.setSeriesPaint(index, colour);
    }

    /// Stock by day; a delivery lifts it at once, in the morning of its day.
    private static XYSeries path(
            String key, StockSeries stock, List<Double> stockByDay, List<Projection.Receipt> receipts) {
        var path = new XYSeries(key, false, true);
        double before = stock.stock();
        var today = stock.projection().from();
        path.add(at(today), before);
        for (int i = 0; i < stockByDay.size(); i++) {
            var day = today.plusDays(i);
            int units = receipts.stream()
                    .filter(receipt -> receipt.on().equals(day))
                    .mapToInt(Projection.Receipt::units)
                    .sum();
            if (units > 0) {
                path.add(at(day), before + units);
            }
            before = stockByDay.get(i);
            path.add(at(day.plusDays(1)), before);
        }
        return path;
    }

    private static BasicStroke dashed(float width, float dash) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0);
    }
}
