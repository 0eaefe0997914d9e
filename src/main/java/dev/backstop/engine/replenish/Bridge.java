package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Money;
import java.time.LocalDate;

/// A small order from a faster supplier that covers the gap until the main one arrives.
///
/// `option` has the quantity and cost; `keeps` is what would otherwise probably be lost in sales, between `outFrom`
/// and the main arrival.
public record Bridge(OfferOption option, LocalDate outFrom, LocalDate until, Money keeps) {}
