package dev.backstop.ui.catalog;

import dev.backstop.domain.value.Problem;
import dev.backstop.service.Services;
import dev.backstop.service.Shops;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows the Catalog page of the sample shop with one product open: `CatalogGallery FOLDER SKU [dark]`.
public final class CatalogGallery extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogGallery.class);

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
        var services = new Services(open, texts::text, Locale.UK);
        var layers = new Layers(texts);
        var screen = new CatalogScreen(
                new CatalogServices(
                        open.shop(),
                        open.history(),
                        services.catalog(),
                        services.suppliers(),
                        services.plans(),
                        services.demand(),
                        services.purchasing()),
                new CatalogContext(texts, work, layers, WindowSettings.forgotten()),
                new CatalogLinks(() -> {}, _ -> {}, _ -> {}));
        layers.content(screen.content());
        var scene = new Scene(layers, 1256, 844);
        (args.contains("dark") ? Theme.DARK : Theme.LIGHT).apply(scene);
        stage.setScene(scene);
        stage.show();
        screen.refresh();
        open.shop().picture().productBySku(args.get(1)).ifPresent(screen::select);
        if (args.contains("add")) {
            screen.addProduct();
        }
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
}
