package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.Fitted;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.MainWindow;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.welcome.WelcomeView;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands in the window: a word while a shop opens, the welcome page, or one open shop. Knows how to go from
/// one to another.
final class Desk {
    /// What a backup in the place of the file mends.
    private static final Set<String> UNREADABLE =
            Set.of("store.open.damaged", "store.open.otherBuild", "store.open.upgradeFailed");

    /// A lower window shows rows and buttons still; only then is everything drawn smaller.
    private static final double LEAST_HEIGHT = 560;

    private final Opening opening;
    private final FileChoices files;
    private final Scene scene;
    private Layers layers;
    private Dialogs dialogs;
    private Reports reports;
    private @Nullable Session session;

    Desk(Opening opening, FileChoices files, Scene scene) {
        this.opening = opening;
        this.files = files;
        this.scene = scene;
        var texts = new Texts(Locale.ENGLISH, opening.clock());
        layers = new Layers(texts);
        dialogs = new Dialogs(layers, texts);
        reports = new Reports(dialogs);
    }

    /// Says in one line what takes a moment.
    void wait(String key) {
        var texts = clear(new Texts(Locale.ENGLISH, opening.clock()));
        layers.content(page(Labels.body(texts.text(key))));
    }

    /// The page of a computer without a shop.
    void welcome() {
        var texts = clear(new Texts(Locale.ENGLISH, opening.clock()));
        layers.content(new WelcomeView(texts, new FirstSteps(this, files), this::importIntoOwn));
        Startup.painted("welcome");
    }

    /// Puts an open shop into the window.
    Session open(ReadyShop shop) {
        closeShop();
        opening.remember(shop.open());
        clear(shop.texts());
        var work = new Work(opening.background(), Platform::runLater, reports);
        var now = new Session(
                shop, work, layers, opening.settings(), files, opening.folders().fetched(), this);
        session = now;
        now.show();
        return now;
    }

    /// Goes by that step at once, or once the owner has agreed to lose what is typed and not saved.
    void leaving(Runnable step) {
        dialogs.unsaved(step);
    }

    /// Leaves what is open for the owner's own shop.
    void openOwn() {
        leaving(() -> change(opening.shops()::openOwn, _ -> {}));
    }

    /// Leaves what is open for the sample shop, which is made when it is first opened.
    void openSample() {
        change(opening.shops()::openSample, _ -> {});
    }

    /// Opens the owner's own shop and shows what importing these files into it would do.
    void importIntoOwn(List<Path> files) {
        if (!files.isEmpty()) {
            change(opening.shops()::openOwn, now -> now.importFiles(files));
        }
    }

    /// Opens the owner's own shop at that page, with the form for a first record of its kind.
    void openOwnToAdd(ScreenId page) {
        change(opening.shops()::openOwn, now -> now.add(page));
    }

    /// Asks for a backup or a full export, and puts its shop in place.
    void chooseRestore() {
        files.chooseBackup(opening.shops().keptBackups()).ifPresent(this::restore);
    }

    /// Puts the shop of a backup or a full export in the place of the owner's own and opens it. On trouble, and when
    /// the owner stops it, the shop there was is opened again.
    void restore(Path zip) {
        var left = leaveShop();
        var texts = clear(new Texts(Locale.ENGLISH, opening.clock()));
        var work = new Work(opening.background(), Platform::runLater, reports);
        var stopping = new AtomicBoolean();
        var running = work.<Optional<ReadyShop>>run(
                progress -> {
                    left.run();
                    return inPlace(zip, new Stoppable(progress, stopping::get));
                },
                shop -> shop.ifPresentOrElse(now -> restored(now, zip), () -> back(() -> {})),
                problem -> back(() -> reports.show(problem)));
        layers.content(page(new RestoreProgress(texts, running, () -> stopping.set(true))));
    }

    private void restored(ReadyShop shop, Path zip) {
        open(shop);
        layers.toasts().show(shop.texts().text("shell.restore.done", String.valueOf(zip.getFileName())));
    }

    private Optional<ReadyShop> inPlace(Path zip, Progress progress) {
        try {
            opening.shops().restoreOwn(zip, progress);
            return Optional.of(opening.ready(opening.shops().openOwn()));
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    /// To the owner's own shop, or to the first page where there is none.
    private void back(Runnable then) {
        if (opening.shops().hasOwn()) {
            change(opening.shops()::openOwn, _ -> then.run());
        } else {
            welcome();
            then.run();
        }
    }

    /// Progress that another wish stops too.
    private record Stoppable(Progress inner, BooleanSupplier stops) implements Progress {
        @Override
        public void at(int done, int total, Message doing) {
            inner.at(done, total, doing);
        }

        @Override
        public boolean cancelled() {
            return inner.cancelled() || stops.getAsBoolean();
        }
    }

    /// Says why the shop of last time cannot be opened. Where its file cannot be read, a backup can take its place;
    /// else closing the window is all that is left then.
    void cannotOpen(@Nullable Throwable thrown) {
        wait("shell.start.notOpened");
        if (thrown instanceof Problem problem
                && UNREADABLE.contains(problem.what().key())) {
            var texts = new Texts(Locale.ENGLISH, opening.clock());
            var restore = Buttons.of("start-restore", texts.text("shell.start.restore"), this::chooseRestore);
            var box = new VBox(12, Labels.body(texts.text("shell.start.notOpened")), restore);
            box.setAlignment(Pos.CENTER);
            layers.content(page(box));
        }
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

    /// Leaves the open shop; what is returned closes its file, which may take a while: a backup is finished first.
    private Runnable leaveShop() {
        var now = session;
        session = null;
        return now == null ? () -> {} : now.leave()::close;
    }

    private void change(Supplier<OpenShop> next, Consumer<Session> then) {
        var left = leaveShop();
        wait("shell.start.opening");
        new Work(opening.background(), Platform::runLater, reports)
                .run(
                        _ -> {
                            left.run();
                            return opening.ready(next.get());
                        },
                        shop -> then.accept(open(shop)),
                        problem -> {
                            welcome();
                            reports.show(problem);
                        });
    }

    private Texts clear(Texts texts) {
        layers = new Layers(texts);
        dialogs = new Dialogs(layers, texts);
        reports = new Reports(dialogs);
        scene.setRoot(new Fitted(layers, MainWindow.MIN_WIDTH, LEAST_HEIGHT));
        return texts;
    }

    private static StackPane page(Node content) {
        var page = new StackPane(content);
        page.getStyleClass().add("bs-canvas");
        return page;
    }
}
