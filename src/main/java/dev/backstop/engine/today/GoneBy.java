package dev.backstop.engine.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When stock and the next delivery are sold out at a steady rate. What is asked for while there is none is lost, so
/// a delivery is never gone before it came.
public final class GoneBy {
    private GoneBy() {}

    /// That day. `delivery` is when the next one comes, if one does, with so many units that nobody has been
    /// promised.
    public static LocalDate of(LocalDate today, int stock, @Nullable LocalDate delivery, int delivered, double perDay) {
        if (delivery == null || delivery.isBefore(today)) {
            return today.plusDays((long) Math.floor(Math.max(0, stock) / perDay));
        }
        double before = perDay * ChronoUnit.DAYS.between(today, delivery);
        double left = Math.max(0, stock - before) + delivered;
        return delivery.plusDays((long) Math.floor(left / perDay));
    }
}
