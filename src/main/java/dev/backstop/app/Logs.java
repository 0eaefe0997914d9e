package dev.backstop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log: small files in the log folder that replace each other. No customer's name or address ever stands in it.
final class Logs {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private Logs() {}

    /// Sends everything from now on to files in that folder.
    static void into(Path folder) throws IOException {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        Handler file =
                new FileHandler(folder.resolve("backstop.%g.log").toString().replace('\\', '/'), BYTES, FILES, true);
        file.setEncoding("UTF-8");
        file.setFormatter(new SimpleFormatter());
        root.addHandler(file);
    }
}
