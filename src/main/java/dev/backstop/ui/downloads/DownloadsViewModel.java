package dev.backstop.ui.downloads;

import dev.backstop.domain.value.Message;
import dev.backstop.service.importing.FreshExports;
import dev.backstop.service.importing.FreshExports.Fresh;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The folder that is watched for new exports, off until the owner turns it on, and what was found in it and is not
/// imported yet. Which folder it is is remembered on this computer.
public final class DownloadsViewModel {
    private static final String ON = "downloads.on";
    private static final String FOLDER = "downloads.folder";

    private final FreshExports exports;
    private final WindowSettings settings;
    private final Work work;
    private final Watching watching;
    private final Path proposed;
    private final ReadOnlyObjectWrapper<@Nullable Path> watched = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Fresh> found = FXCollections.observableArrayList();
    private final ObservableList<Fresh> foundView = FXCollections.unmodifiableObservableList(found);
    private final Set<String> offered = new HashSet<>();
    private @Nullable Runnable end;

    /// Begins to watch a folder and tells of each new file on the screen's thread; what is returned ends the watch.
    @FunctionalInterface
    public interface Watching {
        Runnable start(Path folder, Consumer<Path> arrived) throws IOException;
    }

    /// `proposed` is the folder to watch until the owner chooses another one.
    public DownloadsViewModel(
            FreshExports exports, WindowSettings settings, Work work, Watching watching, Path proposed) {
        this.exports = exports;
        this.settings = settings;
        this.work = work;
        this.watching = watching;
        this.proposed = proposed;
    }

    /// Goes on as it was left when the app was last closed.
    public void begin() {
        if (settings.flag(ON).orElse(false)) {
            watch(folder());
        }
    }

    /// The folder that is watched; nothing while it is off.
    public ReadOnlyObjectProperty<@Nullable Path> watchedProperty() {
        return watched.getReadOnlyProperty();
    }

    /// Why the folder cannot be watched.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The new exports that were offered and are not imported yet, the newest last.
    public ObservableList<Fresh> found() {
        return foundView;
    }

    /// The folder that is watched, or would be.
    public Path folder() {
        return settings.text(FOLDER)
                .filter(kept -> !kept.isEmpty())
                .flatMap(DownloadsViewModel::path)
                .orElse(proposed);
    }

    public void turnOn() {
        settings.put(ON, true);
        watch(folder());
    }

    public void turnOff() {
        settings.put(ON, false);
        close();
        found.clear();
        notice.set(null);
    }

    /// Watches another folder from now on.
    public void choose(Path folder) {
        settings.put(FOLDER, folder);
        turnOn();
    }

    /// The files to import, which are then no longer on offer; those that have gone meanwhile are left out.
    public List<Path> take() {
        var paths = found.stream().map(Fresh::path).filter(Files::isRegularFile).toList();
        found.clear();
        return paths;
    }

    /// Ends the watch, as the app does when it closes.
    public void close() {
        watched.set(null);
        if (end != null) {
            end.run();
            end = null;
        }
    }

    private void watch(Path folder) {
        close();
        notice.set(null);
        try {
            end = watching.start(folder, this::arrived);
            watched.set(folder);
        } catch (IOException _) {
            notice.set(Message.of("downloads.notice.cannot", folder.toString()));
        }
    }

    /// Looks what a new file is; what cannot be read is no business of ours until the owner says so.
    private void arrived(Path path) {
        if (watched.get() != null) {
            work.run(progress -> exports.look(path, progress), fresh -> fresh.ifPresent(this::offer), _ -> {});
        }
    }

    private void offer(Fresh fresh) {
        if (watched.get() != null && offered.add(fresh.sha256())) {
            found.removeIf(other -> other.path().equals(fresh.path()));
            found.add(fresh);
        }
    }

    private static Optional<Path> path(String kept) {
        try {
            return Optional.of(Path.of(kept));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
