package dev.backstop.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// The grey square with two letters (a channel, a country) or an icon that begins a row. The name is its tooltip.
public final class Monogram {
    private Monogram() {}

    /// Two letters, 28 px.
    public static Label of(String letters, String name) {
        var label = new Label(letters);
        label.getStyleClass().add("bs-mono");
        label.setAccessibleText(name);
        label.setTooltip(new Tooltip(name));
        return label;
    }

    /// Two letters, small for table cells.
    public static Label small(String letters, String name) {
        var label = of(letters, name);
        label.getStyleClass().add("bs-mono-small");
        return label;
    }

    /// An icon in place of letters.
    public static Label of(Icon icon) {
        var label = new Label(null, Icons.of(icon));
        label.getStyleClass().add("bs-mono");
        return label;
    }
}
