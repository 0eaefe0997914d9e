package dev.backstop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder in which this computer's browsers put what they download: as the desktop names it where it does
/// (the XDG user directories), else `Downloads` in the owner's home.
final class BrowserFolder {
    private static final Pattern NAMED = Pattern.compile("XDG_DOWNLOAD_DIR=\"(?<path>[^\"]+)\"");
    private static final String HOME = "$HOME";

    private BrowserFolder() {}

    static Path of(Path home) {
        return named(home).filter(Files::isDirectory).orElseGet(() -> home.resolve("Downloads"));
    }

    private static Optional<Path> named(Path home) {
        try {
            return Files.readAllLines(home.resolve(".config").resolve("user-dirs.dirs")).stream()
                    .map(line -> NAMED.matcher(line.strip()))
                    .filter(line -> line.matches())
                    .map(line -> line.group("path"))
                    .map(path -> path.startsWith(HOME) ? home + path.substring(HOME.length()) : path)
                    .map(Path::of)
                    .findFirst();
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
