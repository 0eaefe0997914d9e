package dev.backstop.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes labels in the styles of type the app has.
public final class Labels {
    private Labels() {}

    public static Label body(String text) {
        return styled(text);
    }

    /// Names: medium weight.
    public static Label name(String text) {
        return styled(text, "bs-title");
    }

    /// Numbers and words that stand out: semi bold.
    public static Label strong(String text) {
        return styled(text, "bs-strong");
    }

    /// Second lines, units: small and grey.
    public static Label muted(String text) {
        return styled(text, "bs-muted");
    }

    /// Axis labels, counts: smallest.
    public static Label caption(String text) {
        return styled(text, "bs-caption");
    }

    /// The title of a card.
    public static Label subheading(String text) {
        return styled(text, "bs-h2");
    }

    /// The title of a detail or dialog.
    public static Label heading(String text) {
        return styled(text, "bs-h1");
    }

    /// The title of a page.
    public static Label title(String text) {
        return styled(text, "bs-page-title");
    }

    /// The large words of the welcome page.
    public static Label display(String text) {
        return styled(text, "bs-display");
    }

    /// A paragraph that wraps.
    public static Label paragraph(String text, String... styles) {
        var label = styled(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Lets labels tell their whole text on hover while there is no room for it.
    public static void tellWhenCut(Label... labels) {
        for (var label : labels) {
            InvalidationListener tell =
                    _ -> label.setTooltip(label.isTextTruncated() ? new Tooltip(label.getText()) : null);
            label.textTruncatedProperty().addListener(tell);
            label.textProperty().addListener(tell);
        }
    }

    /// A small text in a colour of state.
    public static Label toned(String text, Tone tone) {
        var label = styled(text, "bs-toned");
        Tones.set(label, tone);
        return label;
    }

    /// An empty region that takes all room between two things in a row.
    public static Region spring() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    private static Label styled(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
