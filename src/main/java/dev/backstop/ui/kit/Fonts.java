package dev.backstop.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/// The fonts that ship with the app, loaded into JavaFX by the JVM's own class initialisation: once, when first
/// asked for.
public final class Fonts {
    private static final String FOLDER = "/dev/backstop/fonts/BackstopSans-";

    private Fonts() {}

    /// Loads the text fonts; must have happened before a scene is styled.
    public static void load() {
        Objects.requireNonNull(Sans.ALL);
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
        static final List<Font> ALL = Stream.of("Regular", "Medium", "SemiBold")
                .map(weight -> read(FOLDER + weight + ".otf"))
                .toList();
    }

    private static final class Feather {
        static final Font FONT = read("/META-INF/resources/feather/4.28/fonts/feather.ttf");
    }
}
