package dev.backstop.ui.kit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// A row of filters, word and count; exactly one is on. Esc goes back to the first, which shows all.
public final class FilterChips<T> extends HBox {
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<T, String> words = new LinkedHashMap<>();
    private final Set<T> rare = new HashSet<>();
    private final ObjectProperty<T> selected;
    private final T first;

    /// The filters with their words, in order; the first is "all".
    public FilterChips(Texts texts, String id, Map<T, String> filters) {
        super(6);
        this.texts = texts;
        this.first = filters.keySet().iterator().next();
        this.selected = new SimpleObjectProperty<>(first);
        setId(id);
        getStyleClass().add("bs-filters");
        setAlignment(Pos.CENTER_LEFT);
        filters.forEach(this::add);
        selected.addListener((_, _, now) -> press(now));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        press(first);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !selected.get().equals(first)) {
                selected.set(first);
                event.consume();
            }
        });
    }

    /// The filter that is on.
    public ObjectProperty<T> selectedProperty() {
        return selected;
    }

    /// Goes back to "all", as Esc does.
    public void reset() {
        selected.set(first);
    }

    /// How many things each filter would show.
    public void counts(Map<T, Integer> counts) {
        buttons.forEach((filter, button) -> {
            var count = counts.get(filter);
            button.setText(words.get(filter)
                    + (count == null ? "" : "  " + texts.formats().units(count)));
            if (rare.contains(filter)) {
                button.setVisible((count != null && count > 0) || button.isSelected());
            }
        });
    }

    /// Shows a filter only while it would show something, or is on.
    public void onlyWithCount(T filter) {
        var button = buttons.get(filter);
        if (button != null) {
            button.managedProperty().bind(button.visibleProperty());
            rare.add(filter);
        }
    }

    private void add(T filter, String word) {
        var button = new ToggleButton(word);
        button.setId(getId() + "-" + String.valueOf(filter).toLowerCase(Locale.ROOT));
        button.getStyleClass().add("bs-filter");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            selected.set(filter);
        });
        buttons.put(filter, button);
        words.put(filter, word);
        getChildren().add(button);
    }

    private void press(T filter) {
        var button = buttons.get(filter);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
