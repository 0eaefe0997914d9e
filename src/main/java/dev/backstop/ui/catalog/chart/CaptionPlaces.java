package dev.backstop.ui.catalog.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Puts words on a picture so that none covers another one: each has some spots where it may stand, the best first,
/// and is left out where all of them are taken.
final class CaptionPlaces {
    private static final double PAD = 4;
    private static final double LEADING = 3;
    private static final float HALO = 3;

    private final Graphics2D graphics;
    private final Font font;
    private final Color halo;
    private final double left;
    private final double right;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// Words stay between `left` and `right`; `halo` is drawn around them, so that lines do not strike them through.
    CaptionPlaces(Graphics2D graphics, Font font, Color halo, double left, double right) {
        this.graphics = graphics;
        this.font = font;
        this.halo = halo;
        this.left = left;
        this.right = right;
    }

    /// A place for words: `y` is their first line's foot, and `anchor` says which part of them stands at `x` (0 the
    /// start, 1 the end).
    record Spot(double x, double y, double anchor) {}

    /// Spots beside each other for words that mark an x: over it, behind it, before it.
    static List<Spot> around(double x, double y) {
        return List.of(
                new Spot(x, y, 0.5),
                new Spot(x - PAD, y, 0),
                new Spot(x + PAD, y, 1),
                new Spot(x + 3 * PAD, y, 0),
                new Spot(x - 3 * PAD, y, 1));
    }

    /// Spots for words beside a line: behind it, before it.
    static List<Spot> beside(double x, double y) {
        return List.of(new Spot(x + PAD, y, 0), new Spot(x - PAD, y, 1), new Spot(x + 3 * PAD, y, 0));
    }

    /// Lets no words with their foot at `y` cross a line at `x`.
    void keepClear(double x, double y) {
        taken.add(box(x, y, 0, 1));
    }

    /// Writes words at that place whatever is there, for what is written first.
    void write(Color colour, double x, double y, String words) {
        taken.add(box(x, y, width(words), 1));
        draw(words, (float) x, (float) y, colour);
    }

    /// Writes the lines at the first spot with room for them; moved in from the edge where no spot has.
    void write(Color colour, List<Spot> spots, String... lines) {
        double width = 0;
        for (var line : lines) {
            width = Math.max(width, width(line));
        }
        for (boolean moved : new boolean[] {false, true}) {
            for (var spot : spots) {
                double begins = spot.x() - spot.anchor() * width;
                double inside = Math.max(left, Math.min(begins, right - width));
                var box = box(inside, spot.y(), width, lines.length);
                if ((moved || inside == begins) && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    draw(colour, inside + spot.anchor() * width, spot, lines);
                    return;
                }
            }
        }
    }

    private Rectangle2D box(double x, double y, double width, int lines) {
        double size = font.getSize2D();
        double height = size + (lines - 1) * (size + LEADING);
        return new Rectangle2D.Double(x - PAD / 2, y - size + 1, width + PAD, height);
    }

    private void draw(Color colour, double x, Spot spot, String... lines) {
        double y = spot.y();
        for (var line : lines) {
            draw(line, (float) (x - spot.anchor() * width(line)), (float) y, colour);
            y += font.getSize2D() + LEADING;
        }
    }

    private void draw(String words, float x, float y, Color colour) {
        graphics.setFont(font);
        var outline =
                font.createGlyphVector(graphics.getFontRenderContext(), words).getOutline(x, y);
        graphics.setColor(halo);
        graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(outline);
        graphics.setColor(colour);
        graphics.drawString(words, x, y);
    }

    private double width(String words) {
        return font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    }
}
