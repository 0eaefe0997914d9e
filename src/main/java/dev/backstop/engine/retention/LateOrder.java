package dev.backstop.engine.retention;

import dev.backstop.domain.value.Money;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An order of which something could not be sent as promised: since when, when its customer was told (absent where
/// that never was), whether the customer has cancelled nothing of it, and what the late part that stayed is worth.
public record LateOrder(Instant lateSince, @Nullable Instant toldAt, boolean isKept, Money kept) {
    /// Whether the customer was told within that time.
    boolean isToldWithin(Duration time) {
        return toldAt != null && !toldAt.isAfter(lateSince.plus(time));
    }
}
