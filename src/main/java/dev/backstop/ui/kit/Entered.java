package dev.backstop.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What the owner enters in a part of the window. The first key or click in it finds it as it was given: what is filled
/// in by itself before is nobody's entry, and what is typed and taken back again is none either.
final class Entered {
    private final Node part;
    private @Nullable List<@Nullable Object> given;

    /// `hears` is that part or what is around it.
    Entered(Node part, Node hears) {
        this.part = part;
        hears.addEventFilter(InputEvent.ANY, event -> {
            if (given == null && isWork(event)) {
                given = values(part);
            }
        });
    }

    /// Whether anything in it is other than it was given.
    boolean isChanged() {
        return given != null && !given.equals(values(part));
    }

    private static boolean isWork(InputEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED;
    }

    private static List<@Nullable Object> values(Node part) {
        var values = new ArrayList<@Nullable Object>();
        collect(part, values);
        return values;
    }

    private static void collect(@Nullable Node node, List<@Nullable Object> values) {
        switch (node) {
            case TextInputControl field -> values.add(field.getText());
            case ComboBoxBase<?> choice -> values.add(choice.getValue());
            case CheckBox box -> values.add(box.isSelected());
            case ScrollPane scroll -> collect(scroll.getContent(), values);
            case Control _ -> {}
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, values));
            case null, default -> {}
        }
    }
}
