package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.service.importing.FreshExports;
import dev.backstop.ui.downloads.DownloadsViewModel;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.shell.WindowStatus;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;

/// Joins the watched folder with the window: what is found is told in a toast that goes by itself, and stands in the
/// status bar until it is imported. It takes the owner away from nothing.
final class Downloads implements AutoCloseable {
    private final DownloadsViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final WindowStatus status;
    private final Consumer<List<Path>> importFiles;
    private Runnable withdraw = () -> {};
    private int told;

    Downloads(
            FreshExports exports,
            WindowSettings settings,
            Work work,
            Texts texts,
            Layers layers,
            WindowStatus status,
            Consumer<List<Path>> importFiles) {
        this.texts = texts;
        this.layers = layers;
        this.status = status;
        this.importFiles = importFiles;
        var home = Path.of(System.getProperty("user.home", "."));
        model = new DownloadsViewModel(exports, settings, work, Downloads::watch, BrowserFolder.of(home));
        model.found().addListener((Observable _) -> tell());
    }

    DownloadsViewModel model() {
        return model;
    }

    /// Goes on watching, if the owner has turned it on.
    void begin() {
        model.begin();
    }

    @Override
    public void close() {
        model.close();
    }

    private void tell() {
        var found = model.found();
        boolean more = found.size() > told;
        told = found.size();
        withdraw.run();
        if (found.isEmpty()) {
            status.offerProperty().set(null);
            return;
        }
        var newest = found.getLast();
        var name = String.valueOf(newest.path().getFileName());
        var what = found.size() == 1
                ? Message.of("downloads.offer.one", name, newest.what())
                : Message.of("downloads.offer.several", name, found.size() - 1);
        var step = Message.of("downloads.offer.import");
        status.offerProperty().set(new WindowStatus.Offer(what, step, this::take));
        if (more) {
            withdraw = layers.toasts().offerForNow(texts.text(what), texts.text(step), this::take);
        }
    }

    private void take() {
        importFiles.accept(model.take());
    }

    private static Runnable watch(Path folder, Consumer<Path> arrived) throws IOException {
        var watch = FolderWatch.start(folder, path -> Platform.runLater(() -> arrived.accept(path)));
        return watch::close;
    }
}
