package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Palette;
import java.awt.Color;

/// The colours of a look as the drawing library takes them.
final class ChartColours {
    private static final int SAID_ALPHA = 26;
    private static final int HALO_ALPHA = 215;

    private final Palette palette;

    ChartColours(Palette palette) {
        this.palette = palette;
    }

    Color surface() {
        return of(palette.surface());
    }

    Color hair() {
        return of(palette.hair());
    }

    Color text() {
        return of(palette.text());
    }

    Color faint() {
        return of(palette.faint());
    }

    Color accent() {
        return of(palette.accent());
    }

    Color accentText() {
        return of(palette.accentText());
    }

    Color dangerText() {
        return of(palette.dangerText());
    }

    Color dangerSubtle() {
        return of(palette.dangerSubtle());
    }

    Color warning() {
        return of(palette.warning());
    }

    Color warningText() {
        return of(palette.warningText());
    }

    Color success() {
        return of(palette.success());
    }

    Color successText() {
        return of(palette.successText());
    }

    Color bar() {
        return of(palette.bar());
    }

    Color barStrong() {
        return of(palette.barStrong());
    }

    /// Under a period of which the owner has said something.
    Color said() {
        var accent = accent();
        return new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), SAID_ALPHA);
    }

    /// Behind words, so that lines do not strike them through.
    Color halo() {
        var surface = surface();
        return new Color(surface.getRed(), surface.getGreen(), surface.getBlue(), HALO_ALPHA);
    }

    Color band80() {
        return of(palette.band80());
    }

    Color band95() {
        return of(palette.band95());
    }

    Color closure() {
        return of(palette.closure());
    }

    private static Color of(javafx.scene.paint.Color colour) {
        return new Color((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue(), (float)
                colour.getOpacity());
    }
}
