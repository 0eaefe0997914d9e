package dev.backstop.app;

import dev.backstop.ui.kit.WindowSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the window settings in a small file: read at the start, written aside and moved soon after a change and at
/// the end, so that they outlive a killed app. A spoilt file is as none.
final class WindowSettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(WindowSettingsFile.class);

    private final Path file;
    private final Executor later;
    private final AtomicReference<@Nullable Map<String, String>> unsaved = new AtomicReference<>();

    /// `later` runs what it is given a moment later, so that a window being dragged is written once.
    WindowSettingsFile(Path file, Executor later) {
        this.file = file;
        this.later = later;
    }

    /// The settings as they were kept; their changes are saved a moment later, or by [#save].
    WindowSettings open() {
        return new WindowSettings(read(), this::changed);
    }

    private void changed(Map<String, String> values) {
        if (unsaved.getAndSet(values) == null) {
            later.execute(this::save);
        }
    }

    /// Writes what has changed since the last time.
    synchronized void save() {
        var values = unsaved.getAndSet(null);
        if (values == null) {
            return;
        }
        var lines = new ArrayList<String>();
        new TreeMap<>(values).forEach((key, value) -> lines.add(escaped(key) + "=" + escaped(value)));
        var aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(aside, lines, StandardCharsets.UTF_8);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.info("The window settings could not be saved: {}", e.getClass().getSimpleName());
        }
    }

    private Map<String, String> read() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("The window settings could not be read: {}", e.getClass().getSimpleName());
            return Map.of();
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("=", "\\=")
                .replace(":", "\\:")
                .replace(" ", "\\ ")
                .replace("#", "\\#");
    }
}
