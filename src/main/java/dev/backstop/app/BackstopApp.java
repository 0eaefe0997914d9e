package dev.backstop.app;

import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.shell.WindowPlace;
import dev.backstop.ui.work.Watchdog;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running app: one window, shown at once, and the shop in it as soon as it is open.
final class BackstopApp {
    private static final Logger LOG = LoggerFactory.getLogger(BackstopApp.class);
    private static final int LONGEST_WAIT_SECONDS = 4;
    private static final String DARK = "theme.dark";
    private static final int[] ICON_SIZES = {16, 32, 48, 128};

    private final Opening opening;
    private final Stage stage = new Stage();
    private final Scene scene = new Scene(new StackPane());
    private final Desk desk;

    BackstopApp(Opening opening) {
        this.opening = opening;
        var files = new SystemFileChoices(new Texts(Locale.ENGLISH, opening.clock()), stage);
        this.desk = new Desk(opening, files, scene);
    }

    /// Shows the window. Runs on JavaFX's thread.
    void start() {
        Startup.reached("toolkit");
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> Platform.runLater(() -> desk.bug(thrown)));
        theme().apply(scene);
        stage.setScene(scene);
        stage.setTitle("Backstop");
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image("/dev/backstop/ui/icons/backstop-" + size + ".png"));
        }
        WindowPlace.remember(stage, opening.settings());
        stage.setOnCloseRequest(event -> {
            event.consume();
            desk.leaving(this::close);
        });
        desk.wait("shell.start.opening");
        stage.show();
        Startup.painted("window");
        opening.whenAsked(this::isBroughtUp);
        var _ = opening.lastShop()
                .whenComplete((shop, thrown) -> Platform.runLater(() -> {
                    if (thrown == null) {
                        opened(shop);
                    } else {
                        notOpened(thrown);
                    }
                }));
        opening.background().execute(this::startLog);
        if ("on".equals(System.getProperty("backstop.watchdog"))) {
            Watchdog.start(Platform::runLater);
        }
    }

    private void opened(Optional<ReadyShop> shop) {
        shop.ifPresentOrElse(now -> desk.open(now), desk::welcome);
    }

    private void notOpened(Throwable thrown) {
        var cause = thrown.getCause();
        desk.cannotOpen(thrown instanceof CompletionException && cause != null ? cause : thrown);
    }

    private Theme theme() {
        boolean systemIsDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        return opening.settings().flag(DARK).orElse(systemIsDark) ? Theme.DARK : Theme.LIGHT;
    }

    /// Asked by another start, on a thread of its own. A window that is being closed does not come up any more.
    private boolean isBroughtUp() {
        var up = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            bringUp();
            up.complete(true);
        });
        return up.completeOnTimeout(false, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private void bringUp() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private void startLog() {
        try {
            Logs.into(opening.folders().logs());
        } catch (IOException e) {
            LOG.warn("The log cannot be written: {}", e.getClass().getSimpleName());
        }
    }

    private void close() {
        stage.hide();
        opening.saveSettings();
        giveFree(opening::leave);
        desk.closeShop();
        giveFree(opening::close);
        Platform.exit();
    }

    private static void giveFree(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            LOG.info("The data folder could not be given free: {}", e.getClass().getSimpleName());
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }
}
