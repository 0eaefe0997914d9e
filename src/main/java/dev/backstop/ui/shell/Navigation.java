package dev.backstop.ui.shell;

import dev.backstop.ui.kit.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pages down the left side, Settings at the bottom. 184 px wide, or 56 in a narrow window.
final class Navigation extends VBox {
    private static final double WIDE = 184;
    private static final double NARROW = 56;

    private final Map<ScreenId, NavItem> items = new EnumMap<>(ScreenId.class);
    private final Label brand;
    private final String name;

    Navigation(Texts texts, Screens screens) {
        name = texts.text("shell.app.name");
        getStyleClass().add("bs-nav");
        setId("nav");
        brand = new Label(name, new Logo(24));
        brand.getStyleClass().add("bs-brand");
        getChildren().add(brand);
        for (var id : ScreenId.values()) {
            if (id == ScreenId.SETTINGS) {
                var spring = new Region();
                VBox.setVgrow(spring, Priority.ALWAYS);
                getChildren().add(spring);
            }
            if (screens.has(id)) {
                var item = new NavItem(texts, id, () -> screens.show(id));
                screens.badge(id).addListener((_, _, now) -> item.badge(now.intValue()));
                item.badge(screens.badge(id).get());
                items.put(id, item);
                getChildren().add(item);
            }
        }
        narrow(false);
    }

    void open(ScreenId id) {
        items.forEach((each, item) -> item.setSelected(each == id));
    }

    void narrow(boolean narrow) {
        double width = narrow ? NARROW : WIDE;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        brand.setText(narrow ? "" : name);
        items.values().forEach(item -> item.narrow(narrow));
    }
}
