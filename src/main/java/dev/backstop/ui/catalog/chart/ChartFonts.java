package dev.backstop.ui.catalog.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The app's font for what is drawn off the screen.
final class ChartFonts {
    private ChartFonts() {}

    /// The regular font in that size.
    static Font regular(double size) {
        return Regular.FONT.deriveFont((float) size);
    }

    private static Font read(String resource) {
        try (var in = ChartFonts.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, resource));
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// Loaded once, when first drawn with.
    private static final class Regular {
        static final Font FONT = read("/dev/backstop/fonts/BackstopSans-Regular.ttf");
    }
}
