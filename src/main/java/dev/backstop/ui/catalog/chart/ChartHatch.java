package dev.backstop.ui.catalog.chart;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// The hatching of days on which nobody could buy.
final class ChartHatch {
    private static final int SIDE = 6;

    private ChartHatch() {}

    /// Thin lines from the lower left to the upper right.
    static Paint of(ChartColours colours) {
        var tile = new BufferedImage(SIDE * 2, SIDE * 2, BufferedImage.TYPE_INT_ARGB);
        var graphics = tile.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(2, 2);
        graphics.setColor(colours.barStrong());
        graphics.setStroke(new BasicStroke(0.8f));
        for (int shift = -SIDE; shift <= SIDE; shift += SIDE) {
            graphics.draw(new Line2D.Double(shift, SIDE, shift + SIDE, 0));
        }
        graphics.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, SIDE, SIDE));
    }
}
