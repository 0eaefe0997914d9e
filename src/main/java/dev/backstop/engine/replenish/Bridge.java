package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Money;
import java.time.LocalDate;

/// A small order from a faster supplier that covers the gap until the main one arrives: one need bought from two
/// offers, fast and dear to bridge, slow and cheap to refill.
///
/// `option` has the quantity and cost; `misses` are the units of demand that the gap would miss, `owed` those that
/// customers wait for by then and get first; `keeps` is what
/// would otherwise probably be lost in sales, between `outFrom` and the main arrival. `saves` is what the split is
/// cheaper by than the main order alone, in the shop's currency.
public record Bridge(
        OfferOption option, LocalDate outFrom, LocalDate until, int misses, int owed, Money keeps, Money saves) {
    /// The day on which it goes out.
    LocalDate orderedOn() {
        return option.arrivesOn().minusDays(option.leadDays());
    }
}
