package dev.backstop.engine.stock;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How the rest of an order would leave: what leaves today, on each later date, and what has no date at all, in that
/// order. What a supplier sends straight to the customer is a parcel of its own beside that of the shop's shelf.
public record SplitPreview(List<Parcel> parcels) {
    public SplitPreview {
        parcels = List.copyOf(parcels);
    }

    /// What leaves together. Without a date nothing is known of when. `directFrom` is the supplier who sends it
    /// straight to the customer, empty where none is known; absent where it leaves the shop's own shelf.
    public record Parcel(
            @Nullable LocalDate leavesOn, @Nullable String directFrom, List<Part> parts) {
        public Parcel {
            parts = List.copyOf(parts);
        }

        /// By date, of one date the shop's own first; what has no date last.
        static final Comparator<Parcel> IN_TURN = Comparator.comparing(
                        Parcel::leavesOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Parcel::directFrom, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

        /// Whether the shop packs it itself.
        public boolean isOurs() {
            return directFrom == null;
        }

        /// The goods in it at what the customer paid; nothing where that was in several currencies.
        public Optional<Money> value() {
            return Money.sum(parts.stream().map(Part::value).toList());
        }

        /// What it weighs, when that is known of every part.
        public Optional<Integer> weightGrams() {
            int sum = 0;
            for (var part : parts) {
                var grams = part.unitGrams();
                if (grams == null) {
                    return Optional.empty();
                }
                sum = Math.addExact(sum, Math.multiplyExact(grams, part.units()));
            }
            return Optional.of(sum);
        }
    }

    /// Units of one line in a parcel.
    public record Part(OrderLine line, int units, @Nullable Integer unitGrams) {
        public Money value() {
            return line.unitPrice().times(units);
        }
    }

    /// Parcels of one day and one sender sent as one, in their turn.
    static SplitPreview joined(List<Parcel> parcels) {
        var joined = new TreeMap<Parcel, List<Part>>(Parcel.IN_TURN);
        parcels.forEach(
                parcel -> joined.computeIfAbsent(parcel, _ -> new ArrayList<>()).addAll(parcel.parts()));
        return new SplitPreview(joined.entrySet().stream()
                .map(entry ->
                        new Parcel(entry.getKey().leavesOn(), entry.getKey().directFrom(), entry.getValue()))
                .toList());
    }

    /// Whether anything can leave on that day.
    public boolean leavesOn(LocalDate day) {
        return parcels.stream().anyMatch(parcel -> day.equals(parcel.leavesOn()));
    }

    /// Whether all of it can leave on that day.
    public boolean allLeavesOn(LocalDate day) {
        return parcels.stream().allMatch(parcel -> day.equals(parcel.leavesOn()));
    }

    /// The same goods as the order is to leave: what is late in one later parcel, or as it comes.
    public SplitPreview as(Order order, LocalDate today) {
        return order.asItComes() ? this : withOneLaterParcel(today);
    }

    /// The same goods with all dated parcels of the shop after `today` sent as one, on the last of their dates: later,
    /// for less postage. What suppliers send themselves leaves as it comes.
    SplitPreview withOneLaterParcel(LocalDate today) {
        var result = new ArrayList<Parcel>();
        var later = new ArrayList<Part>();
        LocalDate last = null;
        for (var parcel : parcels) {
            var leavesOn = parcel.leavesOn();
            if (leavesOn == null || !leavesOn.isAfter(today) || !parcel.isOurs()) {
                result.add(parcel);
            } else {
                later.addAll(parcel.parts());
                last = leavesOn;
            }
        }
        if (last != null) {
            result.add(new Parcel(last, null, later));
            result.sort(Parcel.IN_TURN);
        }
        return new SplitPreview(result);
    }
}
