package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.stock.StockMovement;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed about the shelf: units, the reason, a note.
final class StockDraft {
    final ObjectProperty<@Nullable Integer> units = new SimpleObjectProperty<>(null);
    final ObjectProperty<StockMovement.@Nullable Kind> kind = new SimpleObjectProperty<>(StockMovement.Kind.ADJUSTMENT);
    final StringProperty note = new SimpleStringProperty("");

    int counted() {
        return Objects.requireNonNull(units.get());
    }

    /// Whether units below zero may be typed: a correction goes both ways, returns come and write-offs go.
    boolean isSigned() {
        return kind.get() == StockMovement.Kind.ADJUSTMENT;
    }

    /// What is added to the shelf; nothing until units are typed.
    @Nullable
    Integer change() {
        var typed = units.get();
        if (typed == null) {
            return null;
        }
        return kind.get() == StockMovement.Kind.WRITE_OFF ? Math.negateExact(typed) : typed;
    }
}
