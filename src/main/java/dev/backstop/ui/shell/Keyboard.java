package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work on every page. A text field keeps its own undo, and letters typed into it are text.
final class Keyboard {
    private static final Map<KeyCode, ScreenId> PAGES = Map.of(
            KeyCode.DIGIT1,
            ScreenId.TODAY,
            KeyCode.DIGIT2,
            ScreenId.CATALOG,
            KeyCode.DIGIT3,
            ScreenId.SUPPLIERS,
            KeyCode.DIGIT4,
            ScreenId.ORDERS,
            KeyCode.DIGIT5,
            ScreenId.PURCHASING,
            KeyCode.DIGIT6,
            ScreenId.LISTINGS,
            KeyCode.DIGIT7,
            ScreenId.MESSAGES,
            KeyCode.DIGIT8,
            ScreenId.INSIGHTS,
            KeyCode.COMMA,
            ScreenId.SETTINGS);

    private final Layers layers;
    private final Texts texts;
    private final Screens screens;
    private final WindowActions actions;
    private final Runnable search;
    private final Runnable otherTheme;

    Keyboard(Layers layers, Texts texts, Screens screens, WindowActions actions, Runnable search, Runnable otherTheme) {
        this.layers = layers;
        this.texts = texts;
        this.screens = screens;
        this.actions = actions;
        this.search = search;
        this.otherTheme = otherTheme;
        layers.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        layers.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        layers.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("/") && !event.isShortcutDown() && !layers.isModal() && !isTyping()) {
            search.run();
            event.consume();
        }
    }

    /// A field in which nothing was typed has nothing to take back, and would swallow the key.
    private void pressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !layers.isModal() && isUntouchedField()) {
            pressed(event);
        }
    }

    private void pressed(KeyEvent event) {
        boolean done = event.isShortcutDown() ? withShortcut(event) : plain(event);
        if (done) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        if (layers.isModal()) {
            return false;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            screens.back();
            return true;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            screens.forward();
            return true;
        }
        if (event.getCode() == KeyCode.F6) {
            return layers.toasts().takeFocus();
        }
        if (event.getCode() == KeyCode.F1) {
            help();
            return true;
        }
        return false;
    }

    private boolean withShortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.D && event.isShiftDown()) {
            return run(otherTheme);
        }
        if (layers.isModal()) {
            return false;
        }
        var page = PAGES.get(event.getCode());
        if (page != null) {
            screens.show(page);
            return true;
        }
        return switch (event.getCode()) {
            case K -> run(search);
            case I -> run(actions::chooseImport);
            case N -> onPage(Screen::add);
            case E -> onPage(Screen::export);
            case P -> onPage(Screen::print);
            case SLASH -> run(this::help);
            case Z -> (!isTyping() || isUntouchedField()) && run(event.isShiftDown() ? actions::redo : actions::undo);
            default -> false;
        };
    }

    /// What this page is for, and the keys.
    private void help() {
        Shortcuts.open(layers, texts, screens.currentProperty().get());
    }

    private boolean onPage(Function<Screen, Optional<Runnable>> action) {
        var screen = screens.currentProperty().get();
        var found = screen == null ? Optional.<Runnable>empty() : action.apply(screen);
        found.ifPresent(Runnable::run);
        return found.isPresent();
    }

    private boolean isTyping() {
        return field().isPresent();
    }

    private boolean isUntouchedField() {
        return field().filter(
                        field -> field.getText() == null || field.getText().isEmpty())
                .filter(field -> !field.isUndoable() && !field.isRedoable())
                .isPresent();
    }

    /// The field that the keys go to, if they go to one.
    private Optional<TextInputControl> field() {
        var scene = layers.getScene();
        return scene != null && scene.getFocusOwner() instanceof TextInputControl input && input.isEditable()
                ? Optional.of(input)
                : Optional.empty();
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
