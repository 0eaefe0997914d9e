package dev.backstop.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;

/// Gives a node the colour of a tone, and takes the earlier one away.
public final class Tones {
    private static final List<String> ALL = Arrays.stream(Tone.values())
            .map(Tone::styleClass)
            .filter(name -> !name.isEmpty())
            .toList();

    private Tones() {}

    public static void set(Node node, Tone tone) {
        var classes = node.getStyleClass();
        if (tone != Tone.PLAIN && classes.contains(tone.styleClass())) {
            return;
        }
        classes.removeAll(ALL);
        if (tone != Tone.PLAIN) {
            classes.add(tone.styleClass());
        }
    }
}
