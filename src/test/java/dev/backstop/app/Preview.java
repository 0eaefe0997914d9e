package dev.backstop.app;

import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Services;
import dev.backstop.service.Shops;
import dev.backstop.service.importing.Freshness;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.shell.MainWindow;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.SearchHit;
import dev.backstop.ui.shell.WindowActions;
import dev.backstop.ui.shell.WindowStatus;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows a page of the sample shop for those who build it: `Preview FOLDER SCREEN [dark]`. The shop is made in the
/// folder once.
public final class Preview extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        var args = getParameters().getRaw();
        var open = new Shops(Path.of(args.getFirst()), Clock.systemDefaultZone()).openSample();
        var texts = new Texts(
                Locale.UK, Clock.system(open.shop().picture().settings().zone()));
        var work = new Work(
                Executors.newFixedThreadPool(2, task -> {
                    var thread = new Thread(task);
                    thread.setDaemon(true);
                    return thread;
                }),
                Platform::runLater,
                new Shown());
        var layers = new Layers(texts);
        var scene = new Scene(layers, 1440, 900);
        (args.contains("dark") ? Theme.DARK : Theme.LIGHT).apply(scene);
        window(open, texts, work, layers, ScreenId.valueOf(args.get(1).toUpperCase(Locale.ROOT)));
        stage.setScene(scene);
        stage.show();
    }

    private static void window(OpenShop open, Texts texts, Work work, Layers layers, ScreenId first) {
        var services = new Services(open, texts::text, Locale.UK);
        var nothing = new Nothing();
        var screens = new ShopWiring(open, services, texts, work, layers, WindowSettings.forgotten(), null, nothing)
                .screens();
        var status = new WindowStatus();
        status.sampleProperty().set(true);
        status.freshnessProperty().set(Freshness.of(open.shop().picture()));
        new MainWindow(texts, layers, work, screens, status, nothing, Platform::runLater);
        open.shop().onChange(_ -> Platform.runLater(screens::changed));
        screens.show(first);
    }

    private static final class Shown implements Problems {
        @Override
        public void show(Problem problem) {
            LOG.warn("Problem: {}", problem.what());
        }

        @Override
        public void bug(Throwable thrown) {
            LOG.error("Bug", thrown);
        }
    }

    private static final class Nothing implements ShopActions, WindowActions {
        @Override
        public void chooseImport() {}

        @Override
        public Optional<Path> chooseCalendar() {
            return Optional.empty();
        }

        @Override
        public Path fetched() {
            return Path.of(System.getProperty("java.io.tmpdir"), "fetched");
        }

        @Override
        public Optional<Path> chooseFile(String proposedName) {
            return Optional.of(Path.of(System.getProperty("java.io.tmpdir"), proposedName));
        }

        @Override
        public Optional<Path> chooseWatched() {
            return Optional.of(Path.of(System.getProperty("java.io.tmpdir")));
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.of(Path.of(System.getProperty("java.io.tmpdir")));
        }

        @Override
        public void chooseRestore() {}

        @Override
        public void openLink(URI link) {}

        @Override
        public void importFiles(List<Path> files) {}

        @Override
        public void startOwnShop() {}

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public List<SearchHit> search(String words, Progress progress) {
            return List.of();
        }

        @Override
        public void themeChanged(Theme theme) {}
    }
}
