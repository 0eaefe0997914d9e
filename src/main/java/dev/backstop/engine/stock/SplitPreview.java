package dev.backstop.engine.stock;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the rest of an order would leave: one parcel today, one for each later date, and what has no date at all, in
/// that order.
public record SplitPreview(List<Parcel> parcels) {
    public SplitPreview {
        parcels = List.copyOf(parcels);
    }

    /// What leaves together. Without a date nothing is known of when. `weightGrams` is absent when a part's weight
    /// is not known.
    public record Parcel(@Nullable LocalDate leavesOn, List<Part> parts) {
        public Parcel {
            parts = List.copyOf(parts);
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

    /// The parcel that can leave on that day, if one can.
    public Optional<Parcel> leavingOn(LocalDate day) {
        return parcels.stream().filter(parcel -> day.equals(parcel.leavesOn())).findFirst();
    }

    /// The same goods with all dated parcels after `today` sent as one, on the last of their dates: later, for less
    /// postage.
    public SplitPreview withOneLaterParcel(LocalDate today) {
        var result = new ArrayList<Parcel>();
        var later = new ArrayList<Part>();
        LocalDate last = null;
        for (var parcel : parcels) {
            var leavesOn = parcel.leavesOn();
            if (leavesOn == null || !leavesOn.isAfter(today)) {
                result.add(parcel);
            } else {
                later.addAll(parcel.parts());
                last = leavesOn;
            }
        }
        if (last != null) {
            int end = !result.isEmpty() && result.getLast().leavesOn() == null ? result.size() - 1 : result.size();
            result.add(end, new Parcel(last, later));
        }
        return new SplitPreview(result);
    }
}
