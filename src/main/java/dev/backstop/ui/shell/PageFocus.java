package dev.backstop.ui.shell;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;

/// Where the keyboard goes when a page opens: its first list or table, for arrows and Enter are what it is used with,
/// else the first that takes keys. It stays on the page when what had it is gone, such as the button of an empty page
/// that the first product has filled; JavaFX would give it to the search above.
final class PageFocus {
    private final Parent page;
    private final BooleanSupplier busyElsewhere;
    private final Executor later;
    private final ChangeListener<@Nullable Node> moved = (_, before, _) -> left(before);

    /// `page` holds the page; `busyElsewhere` tells while a dialog has the keyboard; `later` does something once what
    /// is
    /// going on is over.
    PageFocus(Parent page, BooleanSupplier busyElsewhere, Executor later) {
        this.later = later;
        this.page = page;
        this.busyElsewhere = busyElsewhere;
        page.sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    /// Gives the keyboard to the page; to the page as a whole while nothing on it takes keys.
    void take() {
        first(page, PageFocus::isRows)
                .or(() -> first(page, PageFocus::takesKeys))
                .orElse(page)
                .requestFocus();
    }

    /// Something has been read for the page: what takes keys may be there now.
    void read() {
        if (page.isFocused() && !busyElsewhere.getAsBoolean()) {
            take();
        }
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(moved);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(moved);
        }
    }

    /// Where the keyboard went is looked at once the screen has changed: a closed dialog has given it back by then.
    private void left(@Nullable Node before) {
        if (before != null && !isShown(before)) {
            later.execute(() -> {
                var scene = page.getScene();
                if (scene != null && !isWithin(scene.getFocusOwner()) && !busyElsewhere.getAsBoolean()) {
                    take();
                }
            });
        }
    }

    private boolean isWithin(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(page)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return page.getScene() != null && page.getScene().equals(node.getScene());
    }

    private static boolean isRows(Node node) {
        return node instanceof ListView || node instanceof TableView || node instanceof TreeTableView;
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static Optional<Node> first(Node at, Predicate<Node> wanted) {
        if (!at.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(at)) {
            return Optional.of(at);
        }
        if (at instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = first(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
