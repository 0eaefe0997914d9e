package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.catalog.chart.CaptionPlaces.Spot;
import dev.backstop.ui.kit.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/// The words in and above the two plots. A word that would cover another one stands beside it or is left out; the
/// reading of its day has it all the same.
final class ForecastCaptions {
    private static final double SIZE = 11;
    private static final double ABOVE = 6;
    private static final double PAD = 4;

    private final ForecastSeries series;
    private final ForecastView view;
    private final Texts texts;
    private final ChartColours colours;
    private final CaptionPlaces places;
    private final Rectangle2D top;

    /// Words for a picture whose upper plot lies in `top`.
    ForecastCaptions(
            Graphics2D graphics,
            ForecastSeries series,
            ForecastView view,
            Texts texts,
            ChartColours colours,
            Rectangle2D top) {
        this.series = series;
        this.view = view;
        this.texts = texts;
        this.colours = colours;
        this.top = top;
        this.places =
                new CaptionPlaces(graphics, ChartFonts.regular(SIZE), colours.halo(), top.getMinX(), top.getMaxX());
    }

    /// Above the upper plot.
    void demand() {
        var words = switch (series.bucket(view)) {
            case DAY -> texts.text("catalog.chart.soldDay");
            case WEEK -> texts.text("catalog.chart.sold");
            case MONTH -> texts.text("catalog.chart.soldMonth");
        };
        title(words, top);
    }

    /// Around the lower plot, and what of the supply stands above the upper one.
    void stock(StockSeries stock, Rectangle2D bottom, XYPlot plot) {
        title(texts.text("catalog.chart.stock"), bottom);
        orderBy(stock);
        for (var delivery : stock.deliveries()) {
            above(bottom, delivery.on(), colours.successText(), texts.text("catalog.chart.delivery", delivery.units()));
        }
        for (var closure : stock.closures()) {
            var words = texts.text("catalog.chart.closed", texts.formats().comingRange(closure.from(), closure.to()));
            above(top, closure.from(), colours.text(), words);
        }
        gap(stock, bottom);
        var last = stock.lastOrder();
        if (last != null && view.shows(last)) {
            var spots = CaptionPlaces.beside(x(last, bottom), bottom.getMinY() - ABOVE);
            places.write(
                    colours.text(),
                    spots,
                    texts.text("catalog.chart.lastOrder", texts.formats().comingDay(last)));
        }
        safetyStock(stock, bottom, plot);
    }

    /// What moves demand, at the top of the upper plot; the owner's words first, then what is to come, for they may
    /// push others out.
    void marks() {
        double y = top.getMinY() + SIZE - 1;
        var stock = series.stock();
        var orderBy = stock == null ? null : stock.orderBy();
        if (orderBy != null && view.shows(orderBy)) {
            places.keepClear(x(orderBy, top), y);
        }
        for (boolean stated : new boolean[] {true, false}) {
            for (var mark : whatIsToComeFirst()) {
                if (mark.stated() == stated) {
                    var colour = stated ? colours.accentText() : colours.faint();
                    var day = mark.from().isBefore(view.from()) ? view.from() : mark.from();
                    if (view.shows(day) && !mark.to().isBefore(view.from())) {
                        places.write(colour, CaptionPlaces.beside(x(day, top), y), texts.text(mark.words()));
                    }
                }
            }
        }
    }

    private List<ForecastMark> whatIsToComeFirst() {
        return series.marks().stream()
                .sorted(Comparator.comparing((ForecastMark mark) -> mark.to().isBefore(series.today()))
                        .thenComparing(ForecastMark::from))
                .toList();
    }

    private void orderBy(StockSeries stock) {
        var day = stock.orderBy();
        if (day == null || !day.isBefore(stock.to())) {
            return;
        }
        boolean now = !day.isAfter(series.today());
        var words = now
                ? texts.text("catalog.chart.orderToday", texts.formats().plainDay(series.today()))
                : texts.text("catalog.chart.orderBy", texts.formats().comingDay(day));
        above(top, now ? series.today() : day, colours.accentText(), words);
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
        double y = bottom.getMinY() + SIZE + PAD;
        var spots = List.of(
                new Spot(x(series.today(), bottom) - PAD, y, 1),
                new Spot((x(first.from(), bottom) + x(first.to().plusDays(1), bottom)) / 2, y, 0.5),
                new Spot(x(first.from(), bottom) - PAD, y, 1),
                new Spot(x(first.to().plusDays(1), bottom) + PAD, y, 0));
        places.write(
                colours.dangerText(),
                spots,
                texts.text("catalog.chart.out", first.days()),
                texts.formats().range(first.from(), first.to()));
    }

    private void safetyStock(StockSeries stock, Rectangle2D bottom, XYPlot plot) {
        if (stock.safetyStock() <= 0) {
            return;
        }
        double line = plot.getRangeAxis().valueToJava2D(stock.safetyStock(), bottom, RectangleEdge.LEFT);
        double start = bottom.getMinX() + PAD;
        double end = bottom.getMaxX() - PAD;
        var spots = List.of(
                new Spot(start, line - PAD, 0),
                new Spot(start, line + SIZE, 0),
                new Spot(end, line - PAD, 1),
                new Spot(end, line + SIZE, 1));
        places.write(colours.warningText(), spots, texts.text("catalog.chart.safetyStock", stock.safetyStock()));
    }

    private double x(LocalDate day, Rectangle2D area) {
        double from = ForecastPlot.at(view.from());
        double to = ForecastPlot.at(view.to());
        return area.getMinX() + (ForecastPlot.at(day) - from) / (to - from) * area.getWidth();
    }

    /// What the numbers of a plot are, in the corner above it.
    private void title(String words, Rectangle2D plot) {
        places.write(colours.faint(), 2, plot.getMinY() - ABOVE, words);
    }

    /// Words above a plot at a day, if it is shown.
    private void above(Rectangle2D plot, LocalDate day, Color colour, String words) {
        if (view.shows(day)) {
            places.write(colour, CaptionPlaces.around(x(day, plot), plot.getMinY() - ABOVE), words);
        }
    }
}
