package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// The owner of a shop at the window of the running app: opens and closes it, presses, types, chooses and reads.
/// The native dialogs for files are answered with what was laid ready.
final class Owner implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final Clock clock;
    private final Fx window = Fx.show(StackPane::new, 1440, 900);
    private final Answers answers = new Answers();
    private Opening opening;
    private Desk desk;

    Owner(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        start();
    }

    /// Double-clicks: opens what was open last, or the welcome page.
    void start() {
        opening = Fx.call(
                () -> Opening.begin(new Folders(folder, folder.resolve("backups"), folder.resolve("logs")), clock));
        desk = Fx.call(() -> new Desk(opening, answers, window.scene()));
        var last = opening.lastShop().join();
        Fx.run(() -> last.ifPresentOrElse(desk::open, desk::welcome));
        Fx.settle();
    }

    /// Closes the window.
    void stop() {
        Fx.run(() -> {
            desk.closeShop();
            try {
                opening.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        stop();
        window.close();
    }

    /// Lays files ready for the next question what to import.
    void willImport(Path... files) {
        answers.imports = List.of(files);
    }

    /// A file of the test's resources, copied to where the owner keeps theirs.
    Path own(String name) {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/dev/backstop/scenario/" + name), name)) {
            var file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes to a page by its word in the margin.
    void go(String page) {
        press("nav-" + page);
        waitFor("the page " + page, () -> title().equalsIgnoreCase(page));
    }

    /// Presses the button with that id, which must be enabled.
    void press(String id) {
        waitFor(
                "the button " + id,
                () -> window.sees(id)
                        && !Fx.call(() -> window.find(id, Node.class).isDisabled()));
        window.fire(id);
    }

    /// Presses a key where the focus is.
    void press(KeyCode code, KeyCode... modifiers) {
        window.press(code, modifiers);
    }

    /// Types into a field in place of what is there, and leaves it.
    void type(String id, String text) {
        waitFor("the field " + id, () -> window.sees(id));
        var field = Fx.call(() -> window.find(id, Node.class) instanceof TextInputControl input
                ? input
                : (TextInputControl) window.find(id, Node.class).lookup(".text-input"));
        Fx.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        window.type(text);
        press(KeyCode.TAB);
    }

    /// Types where the focus is.
    void write(String text) {
        window.type(text);
    }

    /// Opens a menu by its button and takes the entry with that id.
    void menu(String button, String entry) {
        press(button);
        Fx.run(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> entry.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No menu entry " + entry))
                .fire());
        Fx.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
        Fx.settle();
    }

    /// Gives the node with that id the focus and presses Enter.
    void enter(String id) {
        waitFor(id, () -> window.sees(id));
        window.focus(id);
        press(KeyCode.ENTER);
    }

    /// Chooses the entry with those words.
    void choose(String id, String words) {
        waitFor("the choice " + id, () -> window.sees(id));
        Fx.run(() -> choose((ComboBox<?>) window.find(id, ComboBox.class), words));
        Fx.settle();
    }

    private static <V> void choose(ComboBox<V> box, String words) {
        var found = box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).startsWith(words))
                .findFirst();
        assertThat(found).as("%s among %s", words, box.getItems()).isPresent();
        box.setValue(found.get());
    }

    /// Saves the form that is open, by its keys, and waits until it has closed.
    void save() {
        press(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor("the form to close", () -> !isAsked());
    }

    /// Whether a dialog is open.
    boolean isAsked() {
        return Fx.call(() -> !window.scene().getRoot().lookupAll(".bs-scrim").isEmpty());
    }

    boolean sees(String id) {
        return window.sees(id);
    }

    String reads(String id) {
        return Fx.call(() -> switch (window.find(id, Node.class)) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Node other -> other.getAccessibleText();
        });
    }

    /// The rows of a list or table, or of the list in a card.
    int rows(String id) {
        return Fx.call(() -> {
            if (!window.sees(id)) {
                return -1;
            }
            var node = window.find(id, Node.class);
            return switch (node) {
                case TableView<?> table -> table.getItems().size();
                case ListView<?> list -> list.getItems().size();
                default ->
                    node.lookup(".list-view") instanceof ListView<?> list
                            ? list.getItems().size()
                            : -1;
            };
        });
    }

    /// Selects the first row of a table or list that holds those words and presses Enter on it.
    void enter(String id, String words) {
        Fx.run(() -> {
            var node = window.find(id, Node.class);
            node.requestFocus();
            switch (node) {
                case TableView<?> table -> table.getSelectionModel().clearAndSelect(row(table.getItems(), words));
                case ListView<?> list -> list.getSelectionModel().clearAndSelect(row(list.getItems(), words));
                default -> throw new AssertionError(id + " has no rows");
            }
        });
        Fx.settle();
        press(KeyCode.ENTER);
    }

    private static int row(List<?> items, String words) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).toString().contains(words)) {
                return i;
            }
        }
        throw new AssertionError("No row with " + words + " among " + items);
    }

    String title() {
        return window.sees("page-title")
                ? Fx.call(() -> window.find("page-title", Label.class).getText())
                : "";
    }

    Fx window() {
        return window;
    }

    void picture(String name) {
        window.picture("scenario-" + name.toLowerCase(Locale.ROOT));
    }

    void waitFor(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            window.picture("scenario-waited-in-vain");
            throw new AssertionError("Waited in vain for " + what, e);
        }
        Fx.settle();
    }

    /// What the owner answers the system's dialogs.
    private final class Answers implements FileChoices {
        private List<Path> imports = List.of();

        @Override
        public List<Path> chooseImports() {
            return imports;
        }

        @Override
        public Optional<Path> chooseWatched() {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> chooseFile(String proposedName) {
            return Optional.of(folder.resolve(proposedName));
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
