package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Over the window while files are dragged onto it: that they may be dropped, and that nothing is saved by it.
final class DropHint extends StackPane {
    DropHint(Texts texts) {
        setId("drop-hint");
        getStyleClass().add("bs-drop");
        setMouseTransparent(true);
        Shown.when(this, false);
        var words = new VBox(
                8,
                Icons.of(Icon.IMPORT, 24),
                Labels.subheading(texts.text("shell.import.drop")),
                Labels.muted(texts.text("shell.import.dropThen")));
        words.setAlignment(Pos.CENTER);
        words.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.getStyleClass().add("bs-drop-words");
        getChildren().add(words);
    }

    /// Shows while files are over that part of the window and would be taken.
    void watch(Node part) {
        part.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> Shown.when(
                        this, event.isAccepted() && event.getDragboard().hasFiles()));
        part.addEventHandler(DragEvent.DRAG_EXITED, _ -> Shown.when(this, false));
        part.addEventHandler(DragEvent.DRAG_DROPPED, _ -> Shown.when(this, false));
    }
}
