package dev.backstop.app;

import dev.backstop.domain.value.Problem;
import dev.backstop.service.OpenShop;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What stands in the window: a word while a shop opens, the welcome page, or one open shop. Knows how to go from one
/// to another.
final class Desk {
    private final Opening opening;
    private final Stage stage;
    private final Scene scene;
    private Layers layers;
    private Reports reports;
    private @Nullable Session session;

    Desk(Opening opening, Stage stage, Scene scene) {
        this.opening = opening;
        this.stage = stage;
        this.scene = scene;
        var texts = new Texts(Locale.ENGLISH, opening.clock());
        layers = new Layers(texts);
        reports = new Reports(new Dialogs(layers, texts));
    }

    /// Says in one line what takes a moment.
    void wait(String key) {
        var texts = clear(opening.clock());
        layers.content(page(Labels.body(texts.text(key))));
    }

    /// The page of a computer without a shop.
    void welcome() {
        var texts = clear(opening.clock());
        layers.content(page(new EmptyState(
                Icon.SAMPLE,
                texts.text("shell.welcome.text"),
                "open-sample",
                texts.text("shell.welcome.sample"),
                this::openSample)));
        Startup.painted("welcome");
    }

    /// Puts an open shop into the window.
    void open(OpenShop shop) {
        closeShop();
        opening.remember(shop);
        var clock = opening.clock().withZone(shop.shop().picture().settings().zone());
        var texts = clear(clock);
        var work = new Work(opening.background(), Platform::runLater, reports);
        var now = new Session(shop, texts, work, layers, opening.settings(), stage, this);
        session = now;
        now.show();
    }

    /// Leaves what is open for the owner's own shop.
    void openOwn() {
        change(opening.shops()::openOwn);
    }

    /// Leaves what is open for the sample shop, which is made when it is first opened.
    void openSample() {
        change(opening.shops()::openSample);
    }

    /// Says why the shop of last time cannot be opened; closing the window is all that is left then.
    void cannotOpen(@Nullable Throwable thrown) {
        wait("shell.start.notOpened");
        if (thrown instanceof Problem problem) {
            reports.show(problem);
        } else if (thrown != null) {
            reports.bug(thrown);
        }
    }

    void bug(Throwable thrown) {
        reports.failed(thrown);
    }

    /// Lets go of the open shop; everything confirmed is in its file already.
    void closeShop() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private void change(Supplier<OpenShop> next) {
        closeShop();
        wait("shell.start.opening");
        new Work(opening.background(), Platform::runLater, reports).run(_ -> next.get(), this::open, problem -> {
            welcome();
            reports.show(problem);
        });
    }

    private Texts clear(Clock clock) {
        var texts = new Texts(Locale.ENGLISH, clock);
        layers = new Layers(texts);
        reports = new Reports(new Dialogs(layers, texts));
        scene.setRoot(layers);
        return texts;
    }

    private static StackPane page(Node content) {
        var page = new StackPane(content);
        page.getStyleClass().add("bs-canvas");
        return page;
    }
}
