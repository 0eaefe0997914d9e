package dev.backstop.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/// One page of the app, as the window needs to know it. Built when it is first shown.
public interface Screen {
    ScreenId id();

    /// The page's content; the same node each time.
    Node content();

    /// Reads again what it shows. Called when the page becomes visible and was stale, or when what it shows has
    /// changed.
    void refresh();

    /// Shows that thing of the page: an id, a filter, whatever the page understands; anything else is ignored.
    default void select(Object target) {}

    /// The line beside the title ("312 products").
    default ReadOnlyStringProperty subtitleProperty() {
        return new ReadOnlyStringWrapper("");
    }

    /// Whether something was entered on the page that is neither saved yet nor saved by itself. It stays there while
    /// other pages are shown.
    default boolean isUnsaved() {
        return false;
    }

    /// What Ctrl+N does here: a new record of the page's kind.
    default Optional<Runnable> add() {
        return Optional.empty();
    }

    /// What Ctrl+E does here.
    default Optional<Runnable> export() {
        return Optional.empty();
    }

    /// What Ctrl+P does here.
    default Optional<Runnable> print() {
        return Optional.empty();
    }
}
