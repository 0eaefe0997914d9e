package dev.backstop.ui.messages;

import dev.backstop.domain.value.Problem;
import dev.backstop.service.Services;
import dev.backstop.service.Shops;
import dev.backstop.service.importing.ImportAlert;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Store;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows the dialog after an import over the sample shop, for those who build it: `ImportAlertGallery FOLDER
/// [dark]`.
public final class ImportAlertGallery extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(ImportAlertGallery.class);

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        var args = getParameters().getRaw();
        var clock = Clock.systemDefaultZone();
        var open = new Shops(Path.of(args.getFirst()), clock).openSample();
        var texts = new Texts(
                Locale.UK, Clock.system(open.shop().picture().settings().zone()));
        var services = new Services(open, texts::text, Locale.UK);
        var work = Work.direct(new Logged());
        var layers = new Layers(texts);
        layers.content(new StackPane());
        var scene = new Scene(layers, 1440, 900);
        (args.contains("dark") ? Theme.DARK : Theme.LIGHT).apply(scene);
        stage.setScene(scene);
        stage.show();
        try (var empty = Store.inMemory(clock)) {
            var context = new MessagesContext(
                    open.shop(),
                    open.history(),
                    services.messages(),
                    texts,
                    work,
                    Outbox.of(link -> LOG.info("{}", link), _ -> Optional.empty()));
            ImportAlert.of(
                            new Shop(empty, clock).picture(),
                            open.shop().picture(),
                            services.listings(),
                            services.messages())
                    .ifPresent(alert -> new ImportAlertView(
                                    new ImportAlertViewModel(alert, context, services.listings()),
                                    layers,
                                    texts,
                                    findings -> LOG.info("{} findings", findings.size()))
                            .open());
        }
    }

    private static final class Logged implements Problems {
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
