package dev.backstop.ui.orders;

import dev.backstop.domain.value.Problem;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Shows the Orders screen alone in the frame of the window, with a small made-up shop, to be looked at beside its
/// picture.
/// Started with "dark" it is dark.
public final class OrdersGallery extends Application {
    private final ShopFixture fixture = new ShopFixture();

    /// Starts the gallery; apart from the application, so that a plain `java` can start it.
    public static final class Main {
        private Main() {}

        /// Opens the window.
        public static void main(String[] args) {
            launch(OrdersGallery.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        OrdersScenes.fill(fixture);
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var layers = new Layers(texts);
        var dialogs = new Dialogs(layers, texts);
        var work = new Work(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, problems(dialogs));
        var screen = new OrdersScreen(
                OrdersScenes.services(fixture),
                fixture.history,
                new OrdersContext(
                        texts,
                        work,
                        layers,
                        WindowSettings.forgotten(),
                        OrdersScenes.paper(fixture, texts, work, layers)),
                new OrdersLinks(_ -> {}, _ -> {}, _ -> {}, _ -> {}));
        var page = new BorderPane(screen.content());
        page.setPadding(new Insets(56, 0, 28, 184));
        layers.content(page);
        var scene = new Scene(layers, 1440, 900);
        (getParameters().getRaw().contains("dark") ? Theme.DARK : Theme.LIGHT).apply(scene);
        ((Region) screen.content()).setMinSize(0, 0);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        screen.refresh();
        if (getParameters().getRaw().contains("form")) {
            screen.addOrder();
        }
    }

    private static Problems problems(Dialogs dialogs) {
        return new Problems() {
            @Override
            public void show(Problem problem) {
                dialogs.show(problem);
            }

            @Override
            public void bug(Throwable thrown) {
                throw new IllegalStateException(thrown);
            }
        };
    }
}
