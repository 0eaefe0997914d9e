package dev.backstop.domain.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What lies in one parcel of an order, as the packer ticks it off and the customer reads it. It names no prices: a
/// parcel may be a present.
///
/// `waiting` is what of the order comes later, `direct` what a supplier sends to the customer in a parcel of its
/// own. `printedAt` is the shop's local time.
public record PackingSlip(
        String number,
        int parcel,
        LocalDate date,
        Party shop,
        Party shipTo,
        List<Item> items,
        List<Item> gifts,
        List<Waiting> waiting,
        List<Item> direct,
        String note,
        LocalDateTime printedAt) {
    public PackingSlip {
        items = List.copyOf(items);
        gifts = List.copyOf(gifts);
        waiting = List.copyOf(waiting);
        direct = List.copyOf(direct);
    }

    /// So many of one thing.
    public record Item(int units, String sku, String title) {}

    /// What comes later; the day it leaves is absent where nothing is known of it.
    public record Waiting(Item item, @Nullable LocalDate leavesOn) {}

    /// All units in the parcel, gifts included.
    public int units() {
        int sum = 0;
        for (var item : items) {
            sum = Math.addExact(sum, item.units());
        }
        for (var gift : gifts) {
            sum = Math.addExact(sum, gift.units());
        }
        return sum;
    }
}
