package dev.backstop.ui.kit;

import javafx.scene.Node;

/// Whether a part of the window is there: what is not shown takes no room either.
public final class Shown {
    private Shown() {}

    /// Shows the part, or takes it away with the room it had.
    public static void when(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
