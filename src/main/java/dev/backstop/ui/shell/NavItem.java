package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One line of the navigation: icon, word, and how much waits there. Narrow, it is the icon with the word as
/// tooltip.
final class NavItem extends ToggleButton {
    private final Texts texts;
    private final String word;
    private final Label words;
    private final Label badge = new Label();
    private final HBox line;
    private boolean narrow;
    private int count;

    NavItem(Texts texts, ScreenId id, Runnable open) {
        this.texts = texts;
        word = texts.text(Pages.title(id));
        words = new Label(word);
        badge.getStyleClass().add("bs-count");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.setId("nav-" + id.id() + "-badge");
        line = new HBox(10, Icons.of(id.icon()), words, Labels.spring(), badge);
        line.setAlignment(Pos.CENTER_LEFT);
        setId("nav-" + id.id());
        getStyleClass().add("bs-nav-item");
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        setOnAction(_ -> {
            setSelected(true);
            open.run();
        });
        badge(0);
    }

    void badge(int waiting) {
        count = waiting;
        badge.setText(texts.formats().units(waiting));
        setAccessibleText(waiting == 0 ? word : word + ", " + texts.formats().units(waiting));
        arrange();
    }

    void narrow(boolean isNarrow) {
        narrow = isNarrow;
        setTooltip(isNarrow ? new Tooltip(word) : null);
        arrange();
    }

    private void arrange() {
        Shown.when(words, !narrow);
        Shown.when(badge, !narrow && count > 0);
        line.setAlignment(narrow ? Pos.CENTER : Pos.CENTER_LEFT);
        line.getChildren().get(2).setManaged(!narrow);
    }
}
