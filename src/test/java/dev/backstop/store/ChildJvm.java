package dev.backstop.store;

import io.leangen.geantyref.GenericTypeReflector;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.Driver;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullMarked;
import org.slf4j.LoggerFactory;

/// Another Java process with the class path of this one.
final class ChildJvm {
    private ChildJvm() {}

    static Process start(Class<?> main, String... args) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp", classPath(main)));
        command.add(main.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /// Test runners may load the classes from elsewhere than the class path, so each library is asked where
    /// it is.
    private static String classPath(Class<?> main) {
        return Stream.of(
                        main,
                        Store.class,
                        Jdbi.class,
                        GenericTypeReflector.class,
                        Driver.class,
                        Flyway.class,
                        LoggerFactory.class,
                        NullMarked.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// All it says until it ends.
    static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
