package dev.backstop.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The root of the window: the page, above it modal dialogs on a dimmed background, above all the toasts.
///
/// While a dialog is open, focus stays inside it, Esc cancels it, and the page below takes neither keys nor clicks.
public final class Layers extends StackPane {
    private final Deque<Modal> modals = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Set<Unsaved> unsaved = new LinkedHashSet<>();
    private final ReadOnlyBooleanWrapper modal = new ReadOnlyBooleanWrapper(false);
    private final Toasts toasts;
    private boolean backwards;
    private @Nullable Node content;

    /// Where something may have been entered that is not saved yet.
    @FunctionalInterface
    public interface Unsaved {
        /// What is not saved, in words; nothing if all is.
        List<String> words();
    }

    private record Modal(
            Region dialog,
            StackPane scrim,
            Runnable cancel,
            @Nullable Node focusBefore) {}

    public Layers(Texts texts) {
        getStyleClass().add("bs-layers");
        toasts = new Toasts(texts);
        place(false);
        modal.addListener((_, _, open) -> place(open));
        getChildren().add(toasts);
        addEventFilter(
                KeyEvent.KEY_PRESSED, event -> backwards = event.getCode() == KeyCode.TAB && event.isShiftDown());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((_, _, now) -> keepInside(now));
            }
        });
    }

    /// The page below everything.
    public void content(Node page) {
        if (getChildren().size() > 1 + modals.size()) {
            getChildren().removeFirst();
        }
        content = page;
        getChildren().addFirst(page);
    }

    public Toasts toasts() {
        return toasts;
    }

    /// Whether a dialog is open.
    public boolean isModal() {
        return modal.get();
    }

    public ReadOnlyBooleanProperty modalProperty() {
        return modal.getReadOnlyProperty();
    }

    /// Opens a dialog above everything. Esc runs `cancel`, which closes it when it may be closed.
    public void open(Region dialog, Runnable cancel) {
        var scrim = new Scrim(dialog);
        var before = getScene() == null ? null : getScene().getFocusOwner();
        modals.push(new Modal(dialog, scrim, cancel, before));
        scrim.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            }
        });
        scrim.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && eatsEscape(event.getTarget())) {
                event.consume();
                cancel.run();
            }
        });
        getChildren().add(getChildren().indexOf(toasts), scrim);
        modal.set(true);
        scrim.applyCss();
        FocusOrder.first(dialog).ifPresent(Node::requestFocus);
    }

    /// A list or table takes Esc for the end of an edit, even where nothing is edited.
    private static boolean eatsEscape(EventTarget target) {
        return switch (target) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            case TreeTableView<?> table -> table.getEditingCell() == null;
            default -> false;
        };
    }

    /// Does what must not come over a dialog that the owner is busy with: now, or once none is open.
    public void whenFree(Runnable action) {
        if (isModal()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    /// Closes a dialog; focus goes back to where it was.
    public void close(Region dialog) {
        modals.stream().filter(open -> open.dialog().equals(dialog)).findFirst().ifPresent(this::close);
    }

    private void close(Modal open) {
        modals.remove(open);
        getChildren().remove(open.scrim());
        modal.set(!modals.isEmpty());
        giveBack(open.focusBefore());
        while (!isModal() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// The keyboard goes back to where it was. Where that is gone meanwhile, such as the button of an empty page that
    /// was filled while the dialog was open, it goes to the page as a whole, which knows where it belongs; JavaFX
    /// would give it to whatever stands first.
    private void giveBack(@Nullable Node before) {
        if (before == null) {
            return;
        }
        if (isShown(before)) {
            before.requestFocus();
        } else if (content != null) {
            content.requestFocus();
        }
    }

    private boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return Objects.equals(node.getScene(), getScene());
    }

    /// From now on asks there too what is not saved.
    public void watch(Unsaved where) {
        unsaved.add(where);
    }

    /// Asks there no more.
    public void forget(Unsaved where) {
        unsaved.remove(where);
    }

    /// What the owner has entered in the window and not saved, in words.
    public List<String> unsaved() {
        return unsaved.stream().flatMap(where -> where.words().stream()).toList();
    }

    /// The dialogs that are open, the topmost first.
    public List<Region> open() {
        return modals.stream().map(Modal::dialog).toList();
    }

    /// Toasts stand above the status bar; while a dialog is open at the top, so that they never cover its buttons.
    private void place(boolean dialogOpen) {
        StackPane.setAlignment(toasts, dialogOpen ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
        StackPane.setMargin(toasts, dialogOpen ? new Insets(8, 0, 0, 0) : new Insets(0, 0, 48, 0));
    }

    private void keepInside(@Nullable Node focused) {
        var top = modals.peek();
        if (top == null || focused == null || isInside(focused, top.dialog())) {
            return;
        }
        var back = backwards ? FocusOrder.last(top.dialog()) : FocusOrder.first(top.dialog());
        back.ifPresent(Node::requestFocus);
    }

    private static boolean isInside(Node node, Parent parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(parent)) {
                return true;
            }
        }
        return false;
    }
}
