package dev.backstop.app;

import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.shell.ScreenId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Opens the sample shop and leafs through its pages without a window, so that Java can remember what the app loads
/// and does: the training run of the start-up cache (`QuickStart`). Starts with `-Dbackstop.train=true`, in a data
/// folder of its own.
final class Rehearsal {
    /// The property that asks for it.
    static final String ASKED = "backstop.train";

    private static final Duration LOOK = Duration.millis(150);

    private final Opening opening;
    private final Scene scene = new Scene(new StackPane(), 1440, 900);
    private final Desk desk;
    private final Deque<ScreenId> pages = new ArrayDeque<>(List.of(ScreenId.values()));
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private @Nullable Session session;

    Rehearsal(Opening opening) {
        this.opening = opening;
        this.desk = new Desk(opening, new NoChoices(), scene);
        looks.setCycleCount(Animation.INDEFINITE);
    }

    /// Begins; ends the program when all pages were seen. Runs on JavaFX's thread.
    void start() {
        Theme.LIGHT.apply(scene);
        desk.welcome();
        scene.snapshot(null);
        var _ = CompletableFuture.supplyAsync(
                        () -> opening.ready(opening.shops().openSample()), opening.background())
                .whenComplete((shop, _) -> Platform.runLater(() -> {
                    if (shop == null) {
                        end();
                    } else {
                        session = desk.open(shop);
                        looks.play();
                    }
                }));
    }

    /// Looks at the page as the screen would; goes on to the next one as soon as all that it shows is there.
    private void look() {
        scene.snapshot(null);
        var now = session;
        if (now != null && now.isIdle()) {
            scene.snapshot(null);
            var next = pages.poll();
            if (next == null) {
                end();
            } else {
                now.go(next);
            }
        }
    }

    private void end() {
        looks.stop();
        desk.closeShop();
        try {
            opening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Platform.exit();
        }
    }

    /// Nobody is there to choose anything.
    private static final class NoChoices implements FileChoices {
        @Override
        public List<Path> chooseImports() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseWatched() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String proposedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseCalendar() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseBackup(Path kept) {
            return Optional.empty();
        }
    }
}
