package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.catalog.chart.ForecastLegend.Mark;
import dev.backstop.ui.kit.Palette;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The chart as it is copied to other places: with the product's name above and what the marks mean below, for
/// there it has to speak for itself.
final class ForecastPicture {
    private static final int HEAD = 30;
    private static final int PAD = 8;
    private static final int LINE = 18;
    private static final double TITLE = 14;
    private static final double SMALL = 11;
    private static final double SWATCH = 12;
    private static final double GAP = 5;

    private final Graphics2D graphics;
    private final ChartColours colours;
    private final int width;

    private ForecastPicture(Graphics2D graphics, ChartColours colours, int width) {
        this.graphics = graphics;
        this.colours = colours;
        this.width = width;
    }

    /// Draws it around a chart of that size.
    static ForecastImage draw(
            String name,
            ForecastSeries series,
            ForecastView view,
            Texts texts,
            Theme theme,
            int width,
            int height,
            double scale) {
        var entries = ForecastLegend.entries(texts, series);
        var colours = new ChartColours(Palette.of(theme));
        int rows = new ForecastPicture(ForecastImage.graphics(ForecastImage.blank(1, 1, 1), 1), colours, width)
                .legend(entries, Double.NaN);
        int all = HEAD + height + rows * LINE + PAD;
        var image = ForecastImage.blank(width, all, scale);
        var graphics = ForecastImage.graphics(image, scale);
        graphics.setColor(colours.surface());
        graphics.fill(new Rectangle2D.Double(0, 0, width, all));
        var picture = new ForecastPicture(graphics, colours, width);
        picture.title(name);
        graphics.translate(0, HEAD);
        var plots = ForecastImage.paint(graphics, series, view, texts, theme, width, height);
        graphics.translate(0, -HEAD);
        picture.legend(entries, HEAD + height + LINE - PAD);
        graphics.dispose();
        return ForecastImage.of(image, plots, all);
    }

    private void title(String name) {
        graphics.setFont(ChartFonts.regular(TITLE));
        graphics.setColor(colours.text());
        graphics.drawString(name, 2, HEAD - PAD);
    }

    /// Writes the legend from that line on, as many rows as it takes; where `y` is no number, only counts them.
    private int legend(List<ForecastLegend.Entry> entries, double y) {
        var font = ChartFonts.regular(SMALL);
        graphics.setFont(font);
        double x = 2;
        int row = 0;
        for (var entry : entries) {
            double words = font.getStringBounds(entry.words(), graphics.getFontRenderContext())
                    .getWidth();
            double needed = SWATCH + GAP + words;
            if (x > 2 && x + needed > width) {
                x = 2;
                row++;
            }
            if (!Double.isNaN(y)) {
                swatch(entry.mark(), x, y + row * LINE);
                graphics.setColor(colours.faint());
                graphics.drawString(entry.words(), (float) (x + SWATCH + GAP), (float) (y + row * LINE));
            }
            x += needed + 2 * GAP;
        }
        return row + 1;
    }

    private void swatch(Mark mark, double x, double y) {
        switch (mark) {
            case SOLD -> box(colours.bar(), x, y);
            case SOLD_OUT -> box(ChartHatch.of(colours), x, y);
            case BAND80 -> box(colours.band80(), x, y);
            case BAND95 -> box(colours.band95(), x, y);
            case GAP -> box(colours.dangerSubtle(), x, y);
            case CLOSURE -> box(colours.closure(), x, y);
            case MEDIAN -> line(colours.accent(), new BasicStroke(2), x, y);
            case STOCK -> line(colours.text(), new BasicStroke(2), x, y);
            case EARLIER -> line(colours.text(), new BasicStroke(1), x, y);
            case EARLIEST -> line(colours.text(), dashed(3), x, y);
            case MEASURED -> line(colours.accent(), dashed(2), x, y);
            case WITHOUT -> line(colours.barStrong(), dashed(2), x, y);
        }
    }

    private void box(Paint paint, double x, double y) {
        graphics.setPaint(paint);
        graphics.fill(new Rectangle2D.Double(x, y - SMALL + 3, SWATCH, 8));
    }

    private void line(Color colour, BasicStroke stroke, double x, double y) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(x, y - 4, x + SWATCH, y - 4));
    }

    private static BasicStroke dashed(float dash) {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0);
    }
}
