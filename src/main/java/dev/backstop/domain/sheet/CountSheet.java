package dev.backstop.domain.sheet;

import java.time.LocalDateTime;
import java.util.List;

/// A list to count the shelf by, with room for what is found. It does not say how many there should be: who knows the
/// number finds it.
///
/// `printedAt` is the shop's local time.
public record CountSheet(String shop, List<Group> groups, LocalDateTime printedAt) {
    public CountSheet {
        groups = List.copyOf(groups);
    }

    /// What lies together; the category is blank where products have none.
    public record Group(String category, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// One product to count; `barcode` is blank where it has none.
    public record Item(String sku, String name, String barcode) {}

    public int products() {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }
}
