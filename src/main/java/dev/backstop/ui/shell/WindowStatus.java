package dev.backstop.ui.shell;

import dev.backstop.domain.value.Message;
import dev.backstop.service.importing.Freshness;
import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the frame of the window tells beside the pages: how fresh the data is, the last backup, whether this is the
/// sample shop.
public final class WindowStatus {
    private final ObjectProperty<@Nullable Freshness> freshness = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Instant> backupAt = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Message> idle = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Offer> offer = new SimpleObjectProperty<>(null);
    private final BooleanProperty sample = new SimpleBooleanProperty(false);

    /// Something the owner may do when it suits them, and the words of the link that does it.
    public record Offer(Message what, Message step, Runnable take) {}

    /// How old what is known of the shop's stock and orders is; null before a shop is open.
    public ObjectProperty<@Nullable Freshness> freshnessProperty() {
        return freshness;
    }

    /// When the last good backup was made.
    public ObjectProperty<@Nullable Instant> backupAtProperty() {
        return backupAt;
    }

    /// What the status bar says while nothing is under way ("All forecasts up to date").
    public ObjectProperty<@Nullable Message> idleProperty() {
        return idle;
    }

    /// What stands in the status bar until it is taken or no longer there ("orders.csv is there: Import…").
    public ObjectProperty<@Nullable Offer> offerProperty() {
        return offer;
    }

    /// Whether the open shop is the sample shop.
    public BooleanProperty sampleProperty() {
        return sample;
    }
}
