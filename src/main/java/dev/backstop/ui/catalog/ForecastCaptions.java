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
    private final ForecastView view;
    private final Texts texts;
    private final ChartColours colours;
    private final Font font = ChartFonts.regular(SIZE);
    private final List<Rectangle2D> taken = new ArrayList<>();
    private double right;

    ForecastCaptions(Graphics2D graphics, ForecastSeries series, ForecastView view, Texts texts, ChartColours colours) {
        this.graphics = graphics;
        this.series = series;
        this.view = view;
        this.texts = texts;
        this.colours = colours;
    }

    /// Above the upper plot.
    void demand(Rectangle2D top) {
        graphics.setFont(font);
        right = top.getMaxX();
        var words = switch (series.bucket(view)) {
            case DAY -> texts.text("catalog.chart.soldDay");
            case WEEK -> texts.text("catalog.chart.sold");
            case MONTH -> texts.text("catalog.chart.soldMonth");
        };
        write(words, 2, top.getMinY() - ABOVE, colours.faint(), 0);
    }

    /// Around the lower plot, and what of the supply stands above the upper one.
    void stock(StockSeries stock, Rectangle2D top, Rectangle2D bottom, XYPlot plot) {
        double aboveTop = top.getMinY() - ABOVE;
        double aboveBottom = bottom.getMinY() - ABOVE;
        write(texts.text("catalog.chart.stock"), 2, aboveBottom, colours.faint(), 0);
        orderBy(stock, top, aboveTop);
        for (var delivery : stock.deliveries()) {
            var words = texts.text("catalog.chart.delivery", delivery.units());
            write(words, delivery.on(), bottom, aboveBottom, colours.successText(), 0.5);
        }
        for (var closure : stock.closures()) {
            var words = texts.text("catalog.chart.closed", texts.formats().range(closure.from(), closure.to()));
            write(words, closure.from(), top, aboveTop, colours.text(), 0.5);
        }
        gap(stock, bottom);
        var last = stock.lastOrder();
        if (last != null && view.shows(last)) {
            var words = texts.text("catalog.chart.lastOrder", last);
            write(words, x(last, bottom) + PAD, aboveBottom, colours.text(), 0);
        }
        if (stock.safetyStock() > 0) {
            double y = plot.getRangeAxis().valueToJava2D(stock.safetyStock(), bottom, RectangleEdge.LEFT);
            var words = texts.text("catalog.chart.safetyStock", stock.safetyStock());
            write(words, bottom.getMinX() + PAD, y - PAD, colours.warningText(), 0);
        }
    }

    /// What moves demand, at the top of the upper plot; the owner's words first, for they may push others out.
    void marks(Rectangle2D top) {
        double y = top.getMinY() + SIZE - 1;
        for (boolean stated : new boolean[] {true, false}) {
            for (var mark : series.marks()) {
                if (mark.stated() == stated) {
                    var colour = stated ? colours.accent() : colours.faint();
                    var day = mark.from().isBefore(view.from()) ? view.from() : mark.from();
                    if (view.shows(day) && !mark.to().isBefore(view.from())) {
                        write(texts.text(mark.words()), x(day, top) + PAD, y, colour, 0);
                    }
                }
            }
        }
    }

    private void orderBy(StockSeries stock, Rectangle2D top, double y) {
        var day = stock.orderBy();
        if (day == null || !day.isBefore(stock.to())) {
            return;
        }
        boolean now = !day.isAfter(series.today());
        var words = now
                ? texts.text("catalog.chart.orderToday", texts.formats().plainDay(series.today()))
                : texts.text("catalog.chart.orderBy", texts.formats().plainDay(day));
        write(words, now ? series.today() : day, top, y, colours.accent(), 0.5);
    }

    /// The time without stock that comes first, in words beside it: it is the one that can least wait.
    private void gap(StockSeries stock, Rectangle2D bottom) {
        var gaps = stock.projection().gaps().stream()
                .filter(gap -> view.shows(gap.from()))
                .toList();
        if (gaps.isEmpty()) {
            return;
        }
        var first = gaps.getFirst();
        double from = x(first.from(), bottom);
        double y = bottom.getMinY() + SIZE + PAD;
        boolean left = from > bottom.getCenterX() - 40;
        double at = left ? x(series.today(), bottom) - PAD : x(first.to().plusDays(1), bottom) + PAD;
        double anchor = left || at > bottom.getMaxX() - 120 ? 1 : 0;
        double where = anchor == 1 ? x(series.today(), bottom) - PAD : at;
        write(texts.text("catalog.chart.out", first.days()), where, y, colours.dangerText(), anchor);
        write(texts.formats().range(first.from(), first.to()), where, y + SIZE + 3, colours.dangerText(), anchor);
    }

    private double x(LocalDate day, Rectangle2D area) {
        double from = ForecastPlot.at(view.from());
        double to = ForecastPlot.at(view.to());
        return area.getMinX() + (ForecastPlot.at(day) - from) / (to - from) * area.getWidth();
    }

    /// Writes words at a day, if it is shown.
    private void write(String words, LocalDate day, Rectangle2D area, double y, Color colour, double anchor) {
        if (view.shows(day)) {
            write(words, x(day, area), y, colour, anchor);
        }
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
