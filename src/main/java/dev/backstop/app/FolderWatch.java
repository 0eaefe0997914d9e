package dev.backstop.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of every new table file in a folder once it is written to its end. What lay there before is left alone, and
/// nothing of a file is read here but its size and its time.
///
/// A file is at its end when it has not grown for a moment and no browser keeps a part beside it. Browsers write under
/// another name and rename it at last (`.part`, `.crdownload`, `.download`), so that most files are whole when they
/// appear; programs that write in place are waited for.
final class FolderWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "json", "xlsx");
    private static final List<String> PARTS = List.of(".part", ".crdownload", ".download", ".tmp");
    private static final long PAUSE_MILLIS = 500;
    private static final int STILL = 2;

    private final Path folder;
    private final Consumer<Path> arrived;
    private final WatchService service;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Growth> growing = new HashMap<>();

    /// How large a file was when last looked at, when it was written, and how often it was found so.
    private record Growth(long size, long modified, int seen) {
        static final Growth UNSEEN = new Growth(-1, -1, 0);

        Growth next(BasicFileAttributes now) {
            boolean still = now.size() == size && now.lastModifiedTime().toMillis() == modified;
            return new Growth(now.size(), now.lastModifiedTime().toMillis(), still ? seen + 1 : 0);
        }
    }

    private FolderWatch(Path folder, Consumer<Path> arrived) throws IOException {
        this.folder = folder;
        this.arrived = arrived;
        this.service = folder.getFileSystem().newWatchService();
    }

    /// Watches a folder until closed; `arrived` is called on a thread of its own. Throws where the folder cannot be
    /// watched.
    static FolderWatch start(Path folder, Consumer<Path> arrived) throws IOException {
        var watch = new FolderWatch(folder, arrived);
        try {
            folder.register(watch.service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            watch.known.addAll(watch.names());
        } catch (IOException e) {
            watch.close();
            throw e;
        }
        var thread = new Thread(watch::follow, "downloads");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.info("The watch of a folder did not close: {}", e.getClass().getSimpleName());
        }
    }

    private void follow() {
        try {
            while (true) {
                var key = growing.isEmpty() ? service.take() : service.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null && !hear(key)) {
                    LOG.info("The watched folder is no longer there");
                    return;
                }
                if (key == null) {
                    look();
                }
            }
        } catch (ClosedWatchServiceException _) {
            // closed: nobody wants to know any more
        } catch (InterruptedException | IOException e) {
            LOG.info("The folder is no longer watched: {}", e.getClass().getSimpleName());
        }
    }

    /// Notes the files that an event is about; false once the folder is gone.
    private boolean hear(WatchKey key) throws IOException {
        for (var event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                names().forEach(this::created);
            } else if (event.context() instanceof Path name) {
                hear(event.kind(), name.toString());
            }
        }
        return key.reset();
    }

    private void hear(WatchEvent.Kind<?> kind, String name) {
        if (kind == StandardWatchEventKinds.ENTRY_CREATE) {
            known.remove(name);
            created(name);
        } else {
            growing.computeIfPresent(name, (_, _) -> Growth.UNSEEN);
        }
    }

    private void created(String name) {
        if (isTable(name) && known.add(name)) {
            growing.put(name, Growth.UNSEEN);
        }
    }

    /// Looks at the files that were still growing; tells of those that have come to their end.
    private void look() {
        for (var name : List.copyOf(growing.keySet())) {
            var path = folder.resolve(name);
            var now = attributes(path);
            if (now == null || !now.isRegularFile()) {
                growing.remove(name);
                known.remove(name);
                continue;
            }
            var growth = growing.getOrDefault(name, Growth.UNSEEN).next(now);
            if (growth.seen() < STILL || growth.size() == 0 || hasPart(path)) {
                growing.put(name, growth);
            } else {
                growing.remove(name);
                arrived.accept(path);
            }
        }
    }

    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException _) {
            return null;
        }
    }

    private static boolean hasPart(Path path) {
        return PARTS.stream().anyMatch(part -> Files.exists(path.resolveSibling(path.getFileName() + part)));
    }

    private static boolean isTable(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
