package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The largest orders of the last days, asked of the file once for each state of demand, when a spike is found. May
/// be asked from any thread.
final class LargestOrders {
    /// Spikes are at most eight days old.
    private static final int DAYS = 10;

    private final Shop shop;
    private volatile @Nullable Known known;

    LargestOrders(Shop shop) {
        this.shop = shop;
    }

    /// The most units that one order took of a product between two days, the second excluded; 0 where there was none.
    int of(Picture picture, Id<Product> product, LocalDate from, LocalDate to) {
        return known(picture).largest().getOrDefault(product, Map.of()).entrySet().stream()
                .filter(order ->
                        !order.getKey().isBefore(from) && order.getKey().isBefore(to))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private Known known(Picture picture) {
        var before = known;
        if (before != null
                && before.demand() == picture.books().demand()
                && before.today().equals(picture.today())) {
            return before;
        }
        var since =
                picture.today().minusDays(DAYS).atStartOfDay(picture.settings().zone());
        var now = new Known(
                picture.books().demand(), picture.today(), shop.store().orders().largestOrders(since.toInstant()));
        known = now;
        return now;
    }

    /// `demand` is the same object while no order came.
    private record Known(Object demand, LocalDate today, Map<Id<Product>, Map<LocalDate, Integer>> largest) {}
}
