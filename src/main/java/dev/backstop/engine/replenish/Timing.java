package dev.backstop.engine.replenish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an order should go out and what it brings then.
///
/// `orderBy` is the last day on which ordering still keeps the service level; absent where the forecast does not
/// reach it. `arrivesOn` and `coversUntil` hold if the order goes out today (or on `orderBy`, if that is later).
public record Timing(
        Urgency urgency,
        @Nullable LocalDate orderBy,
        @Nullable LocalDate arrivesOn,
        @Nullable LocalDate coversUntil) {
    /// Nothing to order as far as the forecast sees; what is there lasts until that day, where it is known.
    static Timing none(@Nullable LocalDate coversUntil) {
        return new Timing(Urgency.NONE, null, null, coversUntil);
    }

    Timing arriving(@Nullable LocalDate day) {
        return new Timing(urgency, orderBy, day, coversUntil);
    }

    Timing covering(@Nullable LocalDate day) {
        return new Timing(urgency, orderBy, arrivesOn, day);
    }
}
