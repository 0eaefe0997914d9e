package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Palette;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.CombinedDomainXYPlot;

/// The chart of one product as pixels, drawn away from the screen. `left` and `right` bound the days, in logical
/// pixels; `height` is that of the whole picture.
record ForecastImage(int[] pixels, int pixelWidth, int pixelHeight, double left, double right, double height) {

    /// Draws it in that size; `scale` is how many pixels of the screen make a logical one.
    static ForecastImage draw(
            ForecastSeries series, ForecastView view, Texts texts, Theme theme, int width, int height, double scale) {
        var image = blank(width, height, scale);
        var graphics = graphics(image, scale);
        var top = paint(graphics, series, view, texts, theme, width, height);
        graphics.dispose();
        return of(image, top, height);
    }

    /// An empty picture of that size.
    static BufferedImage blank(int width, int height, double scale) {
        return new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /// Draws on a picture in logical pixels.
    static Graphics2D graphics(BufferedImage image, double scale) {
        var graphics = image.createGraphics();
        smooth(graphics);
        graphics.scale(scale, scale);
        return graphics;
    }

    /// The finished picture; the upper plot lies in `top`.
    static ForecastImage of(BufferedImage image, Rectangle2D top, double height) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new ForecastImage(pixels, image.getWidth(), image.getHeight(), top.getMinX(), top.getMaxX(), height);
    }

    /// Draws the plots with their words; where the upper one lies.
    static Rectangle2D paint(
            Graphics2D graphics,
            ForecastSeries series,
            ForecastView view,
            Texts texts,
            Theme theme,
            int width,
            int height) {
        var colours = new ChartColours(Palette.of(theme));
        var info = new ChartRenderingInfo();
        var chart = new ForecastPlot(series, view, colours).chart(Locale.UK);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        var plots = info.getPlotInfo();
        var top = plots.getSubplotInfo(0).getDataArea();
        var captions = new ForecastCaptions(graphics, series, view, texts, colours, top);
        captions.demand();
        var stock = series.stock();
        if (stock != null) {
            var plot = ((CombinedDomainXYPlot) chart.getPlot()).getSubplots().get(1);
            captions.stock(stock, plots.getSubplotInfo(1).getDataArea(), plot);
        }
        captions.marks();
        return top;
    }

    /// The day drawn at that place of a picture of those days.
    LocalDate day(double x, ForecastView view) {
        double share = Math.clamp((x - left) / (right - left), 0, 0.9999);
        double from = ForecastPlot.at(view.from());
        return ForecastPlot.day(from + share * (ForecastPlot.at(view.to()) - from));
    }

    /// Where a day is drawn in a picture of those days.
    double x(LocalDate day, ForecastView view) {
        double from = ForecastPlot.at(view.from());
        return left + (ForecastPlot.at(day) - from) / (ForecastPlot.at(view.to()) - from) * (right - left);
    }

    /// The picture for the screen; the pixels are not copied.
    Image image() {
        return new WritableImage(new PixelBuffer<>(
                pixelWidth, pixelHeight, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}
