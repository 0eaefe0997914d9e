package dev.backstop.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Makes buttons that look and behave the same everywhere. Each has an id, so that it can be found.
public final class Buttons {
    private Buttons() {}

    /// A plain button.
    public static Button of(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A plain button with an icon before its words.
    public static Button of(String id, Icon icon, String text, Runnable action) {
        var button = of(id, text, action);
        button.setGraphic(Icons.of(icon, 14));
        return button;
    }

    /// The one filled button of a place: what most people want to do there.
    public static Button primary(String id, String text, Runnable action) {
        var button = of(id, text, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /// The filled button of a place, with an icon.
    public static Button primary(String id, Icon icon, String text, Runnable action) {
        var button = primary(id, text, action);
        button.setGraphic(Icons.of(icon, 14));
        return button;
    }

    /// The red button for what cannot be undone.
    public static Button danger(String id, String text, Runnable action) {
        var button = of(id, text, action);
        button.getStyleClass().add("danger");
        return button;
    }

    /// A small button, 28 high, for heads and rows.
    public static Button small(String id, String text, Runnable action) {
        var button = of(id, text, action);
        button.getStyleClass().add("bs-small");
        return button;
    }

    /// An icon alone; the words are its tooltip and what a screen reader says.
    public static Button icon(String id, Icon icon, String words, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.getStyleClass().addAll("bs-icon-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Words that lead somewhere.
    public static Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setId(id);
        link.getStyleClass().add("bs-link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
