package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Palette;
import java.awt.Color;

/// The colours of a look as the drawing library takes them.
final class ChartColours {
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
