package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopRecords;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The sums kept beside the records: on hand from the ledger and how many entries it has that are no shipments,
/// demand per day from the order lines. Never changes. `demand` stays the same object while nothing was ordered or
/// taken back, `cancelled` while nothing was cancelled and no order of which something was cancelled ended.
public record Books(
        Map<Id<Product>, Integer> onHand,
        Map<Id<Product>, Integer> bookings,
        Map<Id<Product>, DailyDemand> demand,
        Object cancelled,
        LocalDate latestDay) {
    /// The sums of what a store holds.
    public static Books of(ShopRecords records) {
        return new Books(
                Map.copyOf(records.onHand()),
                Map.copyOf(records.bookings()),
                Map.copyOf(records.demand()),
                new Object(),
                latest(records.demand()));
    }

    /// Whether anything is known of what lies on the shelf: it was counted, or something came in. That units left
    /// says nothing of those that stayed.
    public boolean isCounted(Id<Product> product) {
        return bookings.getOrDefault(product, 0) > 0;
    }

    Books after(List<Edit<StockMovement>> movements, List<Edit<OrderLine>> edited, boolean cancels) {
        var ordered = edited.stream().filter(Books::isOfWhatWasOrdered).toList();
        var demandNow = ordered.isEmpty() ? demand : demandAfter(ordered);
        return new Books(
                movements.isEmpty() ? onHand : onHandAfter(movements),
                movements.isEmpty() ? bookings : bookingsAfter(movements),
                demandNow,
                cancels ? new Object() : cancelled,
                ordered.isEmpty() ? latestDay : latest(demandNow));
    }

    /// What only ships a line, or is cancelled by the shop, changes nothing of what its customer asked for.
    private static boolean isOfWhatWasOrdered(Edit<OrderLine> edit) {
        var before = edit.before();
        var after = edit.after();
        return before == null
                || after == null
                || before.demand() != after.demand()
                || before.quantity() != after.quantity()
                || !before.orderedOn().equals(after.orderedOn())
                || !Objects.equals(before.productId(), after.productId())
                || !Objects.equals(before.insteadOf(), after.insteadOf());
    }

    /// The first day of which no demand is known yet, today at the latest: orders that come from files are known until
    /// the day the latest of them was saved, orders entered by hand until now.
    LocalDate knownUntil(LocalDate today, Shelves shelves) {
        var zone = shelves.settings().zone();
        var known = shelves.importedFiles().all().stream()
                .filter(file -> Subject.ORDERS.isOf(file.format()))
                .map(file -> LocalDate.ofInstant(file.savedAt(), zone))
                .max(LocalDate::compareTo)
                .map(saved -> saved.isAfter(latestDay) ? saved : latestDay)
                .orElse(today);
        return known.isAfter(today) ? today : known;
    }

    private static LocalDate latest(Map<Id<Product>, DailyDemand> demand) {
        return demand.values().stream()
                .map(DailyDemand::end)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private Map<Id<Product>, Integer> onHandAfter(List<Edit<StockMovement>> movements) {
        var sums = new HashMap<>(onHand);
        for (var edit : movements) {
            var before = edit.before();
            if (before != null) {
                sums.merge(before.productId(), -before.quantity(), Math::addExact);
            }
            var after = edit.after();
            if (after != null) {
                sums.merge(after.productId(), after.quantity(), Math::addExact);
            }
        }
        return sums;
    }

    private Map<Id<Product>, Integer> bookingsAfter(List<Edit<StockMovement>> movements) {
        var counts = new HashMap<>(bookings);
        for (var edit : movements) {
            book(counts, edit.before(), -1);
            book(counts, edit.after(), 1);
        }
        return counts;
    }

    private static void book(Map<Id<Product>, Integer> counts, @Nullable StockMovement movement, int sign) {
        if (movement != null && movement.kind() != StockMovement.Kind.SHIPMENT) {
            counts.merge(movement.productId(), sign, Math::addExact);
        }
    }

    private Map<Id<Product>, DailyDemand> demandAfter(List<Edit<OrderLine>> lines) {
        var changes = new HashMap<Id<Product>, List<Change>>();
        for (var edit : lines) {
            collect(changes, edit.before(), -1);
            collect(changes, edit.after(), 1);
        }
        var days = new HashMap<>(demand);
        changes.forEach((product, list) -> {
            var now = applied(days.get(product), list);
            if (now.days() == 0) {
                days.remove(product);
            } else {
                days.put(product, now);
            }
        });
        return days;
    }

    private static void collect(Map<Id<Product>, List<Change>> changes, @Nullable OrderLine line, int sign) {
        if (line != null && line.productId() != null && line.demand() != 0) {
            changes.computeIfAbsent(line.productId(), _ -> new ArrayList<>())
                    .add(new Change(line.orderedOn(), sign * line.demand()));
        }
    }

    private static DailyDemand applied(@Nullable DailyDemand known, List<Change> changes) {
        var first = changes.stream().map(Change::day).min(LocalDate::compareTo).orElseThrow();
        var last = changes.stream().map(Change::day).max(LocalDate::compareTo).orElseThrow();
        var start = known == null || known.days() == 0 || first.isBefore(known.start()) ? first : known.start();
        var end = last.plusDays(1);
        if (known != null && known.days() > 0 && known.end().isAfter(end)) {
            end = known.end();
        }
        if (known != null && known.days() > 0 && known.start().isBefore(start)) {
            start = known.start();
        }
        var units = new int[Math.toIntExact(ChronoUnit.DAYS.between(start, end))];
        if (known != null && known.days() > 0) {
            var old = known.units();
            System.arraycopy(old, 0, units, Math.toIntExact(ChronoUnit.DAYS.between(start, known.start())), old.length);
        }
        for (var change : changes) {
            int day = Math.toIntExact(ChronoUnit.DAYS.between(start, change.day()));
            units[day] = Math.addExact(units[day], change.units());
        }
        return trimmed(start, units);
    }

    /// From the first day that somebody asked for it to the last: an order taken back leaves no trace.
    private static DailyDemand trimmed(LocalDate start, int[] units) {
        int from = 0;
        int to = units.length;
        while (to > 0 && units[to - 1] == 0) {
            to--;
        }
        while (from < to && units[from] == 0) {
            from++;
        }
        return new DailyDemand(start.plusDays(from), Arrays.copyOfRange(units, from, to));
    }

    private record Change(LocalDate day, int units) {}
}
