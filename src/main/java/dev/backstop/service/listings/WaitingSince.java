package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Since when a product is out of stock, as far as its orders show it: the day of the oldest one that stock does not
/// cover. The same on every page.
public final class WaitingSince {
    private WaitingSince() {}

    /// That day; nothing where no customer waits.
    public static @Nullable LocalDate of(Picture picture, Id<Product> product) {
        var states = picture.position(product).states();
        return picture.linesFor(product).stream()
                .filter(line -> isWaiting(states.get(line.id())))
                .map(OrderLine::orderedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isWaiting(@Nullable LineState state) {
        return state instanceof LineState.Backordered || state instanceof LineState.OutOfStock;
    }
}
