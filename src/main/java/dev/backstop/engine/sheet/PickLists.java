package dev.backstop.engine.sheet;

import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.sheet.PickList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds up what lies in several parcels.
public final class PickLists {
    private PickLists() {}

    /// The list of all that lies in those parcels, gifts included, by name.
    public static PickList of(List<PackingSlip> slips, String shop, LocalDateTime printedAt) {
        Map<Thing, Sum> sums = new LinkedHashMap<>();
        for (var slip : slips) {
            slip.items().forEach(item -> add(sums, item, slip.number()));
            slip.gifts().forEach(gift -> add(sums, gift, slip.number()));
        }
        return new PickList(
                shop,
                slips.size(),
                sums.values().stream()
                        .map(Sum::item)
                        .sorted(Comparator.comparing(PickList.Item::title, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(PickList.Item::sku))
                        .toList(),
                printedAt);
    }

    private static void add(Map<Thing, Sum> sums, PackingSlip.Item item, String order) {
        sums.computeIfAbsent(new Thing(item.sku(), item.title()), Sum::new).add(item.units(), order);
    }

    /// What lies at one place of the shelf. A line of no product has no SKU, so that its title tells it.
    private record Thing(String sku, String title) {}

    private static final class Sum {
        private final Thing thing;
        private final List<String> orders = new ArrayList<>();
        private int units;

        Sum(Thing thing) {
            this.thing = thing;
        }

        void add(int more, String order) {
            units = Math.addExact(units, more);
            if (!orders.contains(order)) {
                orders.add(order);
            }
        }

        PickList.Item item() {
            return new PickList.Item(units, thing.sku(), thing.title(), orders);
        }
    }
}
