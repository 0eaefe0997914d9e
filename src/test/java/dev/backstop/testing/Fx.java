package dev.backstop.testing;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A window for tests: the toolkit started once, a scene in the app's look, keys pressed, pictures taken.
///
/// All methods may be called from the test's thread; they do their work on JavaFX's and wait for it.
public final class Fx implements AutoCloseable {
    /// The fixed now of tests: Monday 23 November 2026, 09:00 in London.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/London"));

    private static final long PATIENCE_SECONDS = 20;

    private final Stage stage;

    private Fx(Stage stage) {
        this.stage = stage;
    }

    /// Texts in English on the fixed day.
    public static Texts texts() {
        return new Texts(Locale.ENGLISH, CLOCK);
    }

    /// Shows a node in a window of that size in the light look.
    public static Fx show(Supplier<? extends Parent> root, double width, double height) {
        return show(root, width, height, Theme.LIGHT);
    }

    /// Shows a node in a window of that size. The node is made on JavaFX's thread.
    public static Fx show(Supplier<? extends Parent> root, double width, double height, Theme theme) {
        start();
        return new Fx(call(() -> {
            var stage = new Stage();
            var scene = new Scene(root.get(), width, height);
            theme.apply(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return stage;
        }));
    }

    /// Shows content in layers, as the app's window has them, with dialogs and toasts above it.
    public static Fx showInLayers(Layers layers, Supplier<? extends Node> content, double width, double height) {
        return show(
                () -> {
                    layers.content(content.get());
                    return layers;
                },
                width,
                height);
    }

    /// Starts the toolkit, once in this process.
    public static void start() {
        Objects.requireNonNull(Toolkit.STARTED);
    }

    /// Runs on JavaFX's thread and waits for the result.
    public static <T> T call(Supplier<T> action) {
        start();
        if (Platform.isFxApplicationThread()) {
            return action.get();
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX's thread did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Runs on JavaFX's thread and waits until it is done.
    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /// Waits until everything that JavaFX had to do, and what followed from it, is done and laid out.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> Window.getWindows().forEach(window -> {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            }));
        }
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Stage stage() {
        return stage;
    }

    /// The node with that id; fails when there is none that can be seen.
    public <N extends Node> N find(String id, Class<N> type) {
        return call(() ->
                type.cast(seen(id).orElseThrow(() -> new AssertionError("Nothing to be seen with the id " + id))));
    }

    /// Whether a node with that id can be seen.
    public boolean sees(String id) {
        return call(() -> seen(id).isPresent());
    }

    /// Presses a key with modifiers where the focus is.
    public void press(KeyCode code, KeyCode... modifiers) {
        run(() -> {
            var target = Optional.<javafx.event.EventTarget>ofNullable(scene().getFocusOwner())
                    .orElse(scene().getRoot());
            var held = java.util.Set.of(modifiers);
            boolean shortcut = held.contains(KeyCode.CONTROL);
            var event = new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    code.getName(),
                    code,
                    held.contains(KeyCode.SHIFT),
                    shortcut,
                    held.contains(KeyCode.ALT),
                    false);
            javafx.event.Event.fireEvent(target, event);
        });
        settle();
    }

    /// Types characters where the focus is.
    public void type(String text) {
        for (var letter : text.split("")) {
            run(() -> {
                var target = Optional.<javafx.event.EventTarget>ofNullable(scene().getFocusOwner())
                        .orElse(scene().getRoot());
                javafx.event.Event.fireEvent(
                        target,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            });
        }
        settle();
    }

    /// Gives the node with that id the focus.
    public void focus(String id) {
        var node = find(id, Node.class);
        run(node::requestFocus);
        settle();
    }

    /// Presses the button with that id.
    public void fire(String id) {
        var button = find(id, javafx.scene.control.ButtonBase.class);
        run(button::fire);
        settle();
    }

    /// Takes a picture into the folder of the system property `backstop.screens`, if that is set.
    public void picture(String name) {
        settle();
        var folder = System.getProperty("backstop.screens");
        if (folder == null) {
            return;
        }
        var image = call(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
        try {
            Files.createDirectories(Path.of(folder));
            ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run(stage::hide);
    }

    private Optional<Node> seen(String id) {
        return scene().getRoot().lookupAll("#" + id).stream().filter(Fx::isSeen).findFirst();
    }

    private static boolean isSeen(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Started by the class loader, once. No lambda of this class may run on JavaFX's thread: it would wait for the
    /// class.
    private static final class Toolkit {
        static final Object STARTED = startToolkit();

        private static Object startToolkit() {
            System.setProperty("headless.geometry", "1600x1200");
            var ready = new CountDownLatch(1);
            try {
                Platform.startup(ready::countDown);
            } catch (IllegalStateException _) {
                ready.countDown();
            }
            try {
                if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("JavaFX did not start");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            Platform.setImplicitExit(false);
            return ready;
        }
    }
}
