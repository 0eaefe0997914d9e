package dev.backstop.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What the window remembers between starts: its place, dividers, columns, the look. Words by key; where they are
/// kept is the app's matter.
public final class WindowSettings {
    private final Map<String, String> values;
    private final Consumer<Map<String, String>> changed;

    /// Settings as they were kept, and who is told of every change.
    public WindowSettings(Map<String, String> kept, Consumer<Map<String, String>> changed) {
        this.values = new TreeMap<>(kept);
        this.changed = changed;
    }

    /// Settings that are forgotten, for tests.
    public static WindowSettings forgotten() {
        return new WindowSettings(Map.of(), _ -> {});
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public OptionalDouble number(String key) {
        var text = values.get(key);
        try {
            return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// Whether the setting is on, if it was ever set.
    public Optional<Boolean> flag(String key) {
        return text(key).map(Boolean::parseBoolean);
    }

    public void put(String key, Object value) {
        var text = value.toString();
        if (!text.equals(values.put(key, text))) {
            changed.accept(Map.copyOf(values));
        }
    }
}
