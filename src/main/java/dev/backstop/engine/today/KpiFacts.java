package dev.backstop.engine.today;

import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The counts behind the five figures. `newlyOut` products ran out after `outComparedWith`, the day of the last
/// look, if there was one; nobody knows the stock of those `notCounted`, and what the `notStated` listings offer.
public record KpiFacts(
        Served last30Days,
        Served the30DaysBefore,
        double targetFillRate,
        int backorderedUnits,
        int backorderedOrders,
        @Nullable LocalDate oldestBackorder,
        int outOfStock,
        int products,
        int newlyOut,
        @Nullable LocalDate outComparedWith,
        int notCounted,
        int notStated,
        Money cashCommitted,
        @Nullable Money budget) {
    /// Units asked for in a period, and how many of them were served at once.
    public record Served(int asked, int servedAtOnce) {}
}
