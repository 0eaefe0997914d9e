package dev.backstop.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A text field that holds a value: what is typed is read as it is typed, and written properly when the field is
/// left.
///
/// Text that cannot be read stays as it is; the value is then the last good one, and the field says that it is
/// invalid.
public final class EntryField<T> extends TextField {
    private final Function<String, Optional<T>> read;
    private final Function<T, String> write;
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(null);
    private final ReadOnlyBooleanWrapper invalid = new ReadOnlyBooleanWrapper(false);
    private boolean reading;

    public EntryField(Function<String, Optional<T>> read, Function<T, String> write) {
        this.read = read;
        this.write = write;
        textProperty().addListener((_, _, now) -> readTyped(now));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !invalid.get()) {
                writeValue();
            }
        });
        value.addListener((_, _, _) -> {
            if (!reading) {
                invalid.set(false);
                writeValue();
            }
        });
    }

    /// The value; null when the field is empty.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /// Whether what is typed cannot be read.
    public ReadOnlyBooleanProperty invalidProperty() {
        return invalid.getReadOnlyProperty();
    }

    /// Writes the value in place of text that cannot be read.
    void forgetUnreadable() {
        if (invalid.get()) {
            invalid.set(false);
            writeValue();
        }
    }

    private void readTyped(@Nullable String typed) {
        if (reading) {
            return;
        }
        reading = true;
        if (typed == null || typed.isBlank()) {
            invalid.set(false);
            value.set(null);
        } else {
            var found = read.apply(typed);
            invalid.set(found.isEmpty());
            found.ifPresent(value::set);
        }
        reading = false;
    }

    private void writeValue() {
        var now = value.get();
        var text = now == null ? "" : write.apply(now);
        if (!text.equals(getText())) {
            reading = true;
            setText(text);
            reading = false;
        }
    }
}
