package dev.backstop.engine.cause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was once ordered of a product: sent, promised for a day, and come on another (absent while it has not).
///
/// `stockWhenSent` are the units that were on hand then; `shorted` those the supplier did not send; `closedDays` the
/// days between sending and promise on which the supplier was closed.
public record PastDelivery(
        LocalDate sentOn,
        LocalDate promisedOn,
        @Nullable LocalDate cameOn,
        int stockWhenSent,
        int shorted,
        int closedDays) {
    /// Whether it was on its way, at the end of that day.
    boolean isOnItsWay(LocalDate day) {
        return !sentOn.isAfter(day) && (cameOn == null || cameOn.isAfter(day));
    }

    boolean isPromisedBy(LocalDate day) {
        return !promisedOn.isAfter(day);
    }
}
