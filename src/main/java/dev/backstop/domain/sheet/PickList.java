package dev.backstop.domain.sheet;

import java.time.LocalDateTime;
import java.util.List;

/// What to take from the shelf for several parcels in one go.
///
/// `printedAt` is the shop's local time.
public record PickList(String shop, int parcels, List<Item> items, LocalDateTime printedAt) {
    public PickList {
        items = List.copyOf(items);
    }

    /// So many of one thing, and the numbers of the orders that it is for.
    public record Item(int units, String sku, String title, List<String> orders) {
        public Item {
            orders = List.copyOf(orders);
        }
    }
}
