package dev.backstop.engine.intake.plan;

import dev.backstop.domain.shop.RawTable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A made-up week of one product: orders placed, shipped and cancelled at random times, and the exports a shop
/// would have given.
final class RandomHistory {
    private static final Instant START = Instant.parse("2026-11-10T00:00:00Z");
    private static final DateTimeFormatter SHOPIFY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx");

    private final Random random;
    private final int shelfAtStart;
    private final List<Sale> sales = new ArrayList<>();
    private final Instant counted;
    private final Instant ordersSaved;
    private final boolean hasInventory;

    private record Sale(
            String number,
            Instant placed,
            int units,
            @Nullable Instant shipped,
            @Nullable Instant cancelled) {}

    RandomHistory(Random random) {
        this.random = random;
        shelfAtStart = 50 + random.nextInt(50);
        hasInventory = random.nextBoolean();
        for (int i = 0; i < 8; i++) {
            var placed = START.plusSeconds(random.nextInt(86_400 * 7));
            var later = placed.plusSeconds(1 + random.nextInt(86_400 * 3));
            int fate = random.nextInt(3);
            sales.add(new Sale(
                    "#" + i, placed, 1 + random.nextInt(4), fate == 1 ? later : null, fate == 2 ? later : null));
        }
        counted = START.plusSeconds(86_400 * 2 + random.nextInt(86_400 * 8));
        ordersSaved = START.plusSeconds(86_400 * 11);
    }

    /// What lies on the shelf when the orders were exported last.
    int onShelf() {
        return onShelf(ordersSaved);
    }

    /// One count, by a products or an inventory file, and two orders exports, one before the count's day and one at
    /// the end.
    List<RawTable> files() {
        var files = new ArrayList<RawTable>();
        int committed = sales.stream()
                .filter(sale -> isOpen(sale, counted))
                .mapToInt(Sale::units)
                .sum();
        int shelf = onShelf(counted);
        int available = shelf - committed;
        if (hasInventory) {
            files.add(ShopifyText.inventory(
                    counted, "mug,Mug,Default Title,MUG,Shop," + committed + "," + available + "," + shelf));
        } else {
            files.add(ShopifyText.products(counted, "mug,Mug,Default Title,MUG," + available + ",deny,9.50"));
        }
        files.add(orders(START.plusSeconds(86_400 + random.nextInt(86_400 * 5))));
        files.add(orders(ordersSaved));
        return files;
    }

    private int onShelf(Instant at) {
        return shelfAtStart
                - sales.stream()
                        .filter(sale -> isBy(sale.shipped(), at))
                        .mapToInt(Sale::units)
                        .sum();
    }

    private static boolean isOpen(Sale sale, Instant at) {
        return isBy(sale.placed(), at) && !isBy(sale.shipped(), at) && !isBy(sale.cancelled(), at);
    }

    private static boolean isBy(@Nullable Instant event, Instant at) {
        return event != null && !event.isAfter(at);
    }

    private RawTable orders(Instant savedAt) {
        var rows = new ArrayList<String>();
        for (var sale : sales) {
            if (isBy(sale.placed(), savedAt)) {
                boolean shipped = isBy(sale.shipped(), savedAt);
                rows.add(String.join(
                        ",",
                        sale.number(),
                        "a@example.com",
                        text(sale.placed()),
                        shipped ? "fulfilled" : "unfulfilled",
                        shipped ? text(sale.shipped()) : "",
                        isBy(sale.cancelled(), savedAt) ? text(sale.cancelled()) : "",
                        String.valueOf(sale.units()),
                        "Mug",
                        "MUG",
                        "9.50"));
            }
        }
        return ShopifyText.orders(savedAt, rows.toArray(String[]::new));
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "" : SHOPIFY.format(instant.atOffset(ZoneOffset.UTC));
    }
}
