package dev.backstop.app;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where data, backups and logs of one owner live on this computer. Readable by the owner only.
public record Folders(Path data, Path backups, Path logs) {
    /// The property and, in capitals with an underscore, the environment variable that name another folder.
    static final String OVERRIDE = "backstop.data";

    /// The folders of this system's kind, or all within the folder that the owner named.
    public static Folders ofSystem() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv(),
                System.getProperty(OVERRIDE));
    }

    static Folders of(String system, Path home, Map<String, String> environment, @Nullable String named) {
        var override = named == null ? environment.get("BACKSTOP_DATA") : named;
        if (override != null && !override.isBlank()) {
            var root = Path.of(override).toAbsolutePath().normalize();
            return new Folders(root, root.resolve("backups"), root.resolve("logs"));
        }
        UnaryOperator<String> variable = name -> environment.getOrDefault(name, "");
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var local = path(
                            variable.apply("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve("Backstop");
            return new Folders(local.resolve("data"), local.resolve("backups"), local.resolve("logs"));
        }
        if (name.contains("mac")) {
            var library = home.resolve("Library");
            var support = library.resolve("Application Support").resolve("Backstop");
            return new Folders(
                    support, support.resolve("Backups"), library.resolve("Logs").resolve("Backstop"));
        }
        var data = path(variable.apply("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("backstop");
        var state = path(
                        variable.apply("XDG_STATE_HOME"), home.resolve(".local").resolve("state"))
                .resolve("backstop");
        return new Folders(data, data.resolve("backups"), state.resolve("logs"));
    }

    /// Makes the folders, for the owner's eyes only where the system knows that.
    public void create() throws IOException {
        for (var folder : new Path[] {data, backups, logs}) {
            if (!Files.isDirectory(folder)) {
                createPrivate(folder);
            }
        }
    }

    /// Where the window's place, columns and look are kept.
    Path windowSettings() {
        return data.resolve("window.properties");
    }

    /// Where what is fetched from a web shop lies until it is imported.
    Path fetched() {
        return data.resolve("fetched");
    }

    private static void createPrivate(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static Path path(String text, Path otherwise) {
        return text.isBlank() ? otherwise : Path.of(text);
    }
}
