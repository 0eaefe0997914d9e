package dev.backstop.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Which parts of a dialog can have the focus, in the order they stand in.
final class FocusOrder {
    private FocusOrder() {}

    static Optional<Node> first(Parent parent) {
        return all(parent).stream().findFirst();
    }

    static Optional<Node> last(Parent parent) {
        var all = all(parent);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static List<Node> all(Parent parent) {
        var found = new ArrayList<Node>();
        collect(parent, found);
        return found;
    }

    private static void collect(Parent parent, List<Node> found) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                found.add(child);
            } else if (child instanceof Parent inner) {
                collect(inner, found);
            }
        }
    }
}
