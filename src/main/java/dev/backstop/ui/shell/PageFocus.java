package dev.backstop.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

/// Where the keyboard goes when a page opens: its first list or table, for arrows and Enter are what it is used
/// with.
final class PageFocus {
    private PageFocus() {}

    static Optional<Node> first(Node page) {
        if (!page.isVisible()) {
            return Optional.empty();
        }
        if (page instanceof ListView || page instanceof TableView || page instanceof TreeTableView) {
            return Optional.of(page);
        }
        if (page instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = first(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
