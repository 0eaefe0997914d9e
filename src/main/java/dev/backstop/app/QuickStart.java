package dev.backstop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Has Java remember, in a cache file (AOT cache, JEP 483, 514 and 515), what the app loads and does when it
/// starts, so that later starts are quick. Runs before the app, by itself:
///
///     java -cp backstop.jar dev.backstop.app.QuickStart CACHE JARS OPTION…
///
/// The app is opened once without a window (`Rehearsal`) by the `java` options given. Nothing is done while the
/// cache is newer than every jar in the folder JARS. Without a cache the app starts slower and is otherwise the
/// same, so that what goes wrong here is left at that.
public final class QuickStart {
    private static final int PATIENCE_SECONDS = 120;

    private QuickStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var cache = Path.of(args[0]);
        if (isFresh(cache, Path.of(args[1]))) {
            return;
        }
        Files.deleteIfExists(cache);
        var home = Files.createTempDirectory("backstop-rehearsal");
        try {
            rehearse(cache, home, List.of(args).subList(2, args.length));
        } finally {
            delete(home);
        }
    }

    private static boolean isFresh(Path cache, Path jars) throws IOException {
        if (!Files.exists(cache)) {
            return false;
        }
        var made = Files.getLastModifiedTime(cache);
        try (var files = Files.walk(jars)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void rehearse(Path cache, Path home, List<String> options) throws IOException, InterruptedException {
        var aside = cache.resolveSibling(cache.getFileName() + ".new");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:AOTCacheOutput=" + aside);
        command.add("-D" + Rehearsal.ASKED + "=true");
        command.add("-D" + Folders.OVERRIDE + "=" + home);
        command.addAll(options);
        var rehearsal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(cache.resolveSibling("rehearsal.log").toFile())
                .start();
        if (!rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            rehearsal.destroyForcibly().waitFor();
        }
        if (rehearsal.exitValue() == 0 && Files.exists(aside)) {
            Files.move(aside, cache);
        } else {
            Files.deleteIfExists(aside);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
