package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Texts;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/// The words in and above the two plots. A word that would cover another one is left out.
final class ForecastCaptions {
    private static final double SIZE = 11;
    private static final double ABOVE = 6;
    private static final double PAD = 4;

    private final Graphics2D graphics;
    private final ForecastSeries series;
    private final Texts texts;
    private final ChartColours colours;
    private final Font font = ChartFonts.regular(SIZE);
    private final List<Rectangle2D> taken = new ArrayList<>();
    private double right;

    ForecastCaptions(Graphics2D graphics, ForecastSeries series, Texts texts, ChartColours colours) {
        this.graphics = graphics;
        this.series = series;
        this.texts = texts;
        this.colours = colours;
    }

    /// Writes them around these areas of days; `stock` is the lower plot.
    void draw(Rectangle2D top, Rectangle2D bottom, XYPlot stock) {
        graphics.setFont(font);
        right = top.getMaxX();
        double aboveTop = top.getMinY() - ABOVE;
        double aboveBottom = bottom.getMinY() - ABOVE;
        write(texts.text("catalog.chart.sold"), 2, aboveTop, colours.faint(), 0);
        write(texts.text("catalog.chart.stock"), 2, aboveBottom, colours.faint(), 0);
        orderBy(top, aboveTop);
        for (var delivery : series.deliveries()) {
            var words = texts.text("catalog.chart.delivery", delivery.units());
            write(words, x(delivery.on(), bottom), aboveBottom, colours.successText(), 0.5);
        }
        for (var closure : series.closures()) {
            var words = texts.text("catalog.chart.closed", texts.formats().range(closure.from(), closure.to()));
            write(words, x(closure.from(), top), aboveTop, colours.text(), 0.5);
        }
        gap(bottom);
        var last = series.lastOrder();
        if (last != null && last.isBefore(series.to())) {
            var words = texts.text("catalog.chart.lastOrder", last);
            write(words, x(last, bottom) + PAD, aboveBottom, colours.text(), 0);
        }
        if (series.safetyStock() > 0) {
            double y = stock.getRangeAxis().valueToJava2D(series.safetyStock(), bottom, RectangleEdge.LEFT);
            var words = texts.text("catalog.chart.safetyStock", series.safetyStock());
            write(words, bottom.getMinX() + PAD, y - PAD, colours.warningText(), 0);
        }
    }

    private void orderBy(Rectangle2D top, double y) {
        var day = series.orderBy();
        if (day == null || !day.isBefore(series.to())) {
            return;
        }
        boolean now = !day.isAfter(series.today());
        var words = now
                ? texts.text("catalog.chart.orderToday", texts.formats().plainDay(series.today()))
                : texts.text("catalog.chart.orderBy", texts.formats().plainDay(day));
        write(words, x(now ? series.today() : day, top), y, colours.accent(), 0.5);
    }

    /// The longest time without stock, in words beside it.
    private void gap(Rectangle2D bottom) {
        var gaps = series.projection().gaps();
        if (gaps.isEmpty()) {
            return;
        }
        var longest = gaps.getFirst();
        for (var gap : gaps) {
            if (gap.days() > longest.days()) {
                longest = gap;
            }
        }
        double from = x(longest.from(), bottom);
        double y = bottom.getMinY() + SIZE + PAD;
        boolean left = from > bottom.getCenterX() - 40;
        double at = left ? x(series.today(), bottom) - PAD : x(longest.to().plusDays(1), bottom) + PAD;
        double anchor = left || at > bottom.getMaxX() - 120 ? 1 : 0;
        double where = anchor == 1 ? x(series.today(), bottom) - PAD : at;
        write(texts.text("catalog.chart.out", longest.days()), where, y, colours.dangerText(), anchor);
        write(texts.formats().range(longest.from(), longest.to()), where, y + SIZE + 3, colours.dangerText(), anchor);
    }

    private double x(LocalDate day, Rectangle2D area) {
        double from = ForecastPlot.at(series.from());
        double to = ForecastPlot.at(series.to());
        return area.getMinX() + (ForecastPlot.at(day) - from) / (to - from) * area.getWidth();
    }

    /// Writes words; `anchor` says which part of them stands at `x` (0 the start, 1 the end).
    private void write(String words, double x, double y, Color colour, double anchor) {
        double width =
                font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
        double left = Math.max(0, Math.min(x - anchor * width, right - width));
        var box = new Rectangle2D.Double(left - PAD / 2, y - SIZE + 1, width + PAD, SIZE);
        if (taken.stream().anyMatch(box::intersects)) {
            return;
        }
        taken.add(box);
        graphics.setColor(colour);
        graphics.drawString(words, (float) left, (float) y);
    }
}
