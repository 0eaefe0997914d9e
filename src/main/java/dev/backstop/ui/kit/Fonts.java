package dev.backstop.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that ship with the app, loaded into JavaFX by the JVM's own class initialisation: once, when first asked
/// for.
public final class Fonts {
    private static final String FOLDER = "/dev/backstop/fonts/BackstopSans-";

    private Fonts() {}

    /// Loads the text fonts; must have happened before a scene is styled.
    public static void load() {
        Objects.requireNonNull(Sans.REGULAR);
    }

    /// The icon font in that size.
    static Font icons(int size) {
        return new Font(Feather.FONT.getName(), size);
    }

    private static Font read(String resource) {
        try (var in = Fonts.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(in, resource), 13), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static final class Sans {
        static final Font REGULAR = read(FOLDER + "Regular.otf");
        static final Font MEDIUM = read(FOLDER + "Medium.otf");
        static final Font SEMI_BOLD = read(FOLDER + "SemiBold.otf");
    }

    private static final class Feather {
        static final Font FONT = read("/META-INF/resources/feather/4.28/fonts/feather.ttf");
    }
}
