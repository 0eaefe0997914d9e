package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses whom to buy from, by a simple rule that the owner can foresee.
///
/// Among usable offers: the owner's rank first; of equal rank one that arrives before the stockout; then the lowest
/// unit cost in the shop's currency; then
/// the one that arrives first. An offer is usable if it is active, the supplier is neither retired nor stopped
/// today, and it has a price and a rate.
final class OfferChoice {
    private OfferChoice() {}

    /// Every offer for the same wanted units, the best first, unusable ones last. `outFrom` is the day stock runs
    /// out.
    static List<OfferOption> options(
            ReplenishFacts facts, ReplenishTerms terms, int wanted, Optional<LocalDate> outFrom) {
        var options = new ArrayList<OfferOption>(facts.sources().size());
        for (var source : facts.sources()) {
            options.add(option(source, terms, wanted));
        }
        options.sort(Comparator.comparing((OfferOption option) -> !option.usable())
                .thenComparingInt(option -> option.offer().rank())
                .thenComparing(
                        option -> outFrom.isPresent() && option.arrivesOn().isAfter(outFrom.get()))
                .thenComparing(OfferOption::shopUnitCost)
                .thenComparing(OfferOption::arrivesOn)
                .thenComparing(option -> option.offer().id()));
        return options;
    }

    /// One offer for a quantity that is fitted to its minimum and case pack.
    static OfferOption option(ReplenishFacts.Source source, ReplenishTerms terms, int wanted) {
        var offer = source.offer();
        var supplier = source.supplier();
        int quantity = OrderQuantity.fit(wanted, offer);
        var unitCost = source.terms().unitCost(offer, quantity);
        var shopUnitCost = unitCost.converted(supplier.exchangeRate(), terms.currency());
        var arrivesOn = Closures.stretch(terms.today(), source.leadTime().days(), source.closures());
        return new OfferOption(
                offer,
                supplier,
                source.leadTime(),
                (int) ChronoUnit.DAYS.between(terms.today(), arrivesOn),
                quantity,
                unitCost,
                unitCost.times(quantity),
                shopUnitCost,
                shopUnitCost.times(quantity),
                source.onTime(),
                source.deliveries(),
                arrivesOn,
                trouble(source, terms).isEmpty(),
                source.terms());
    }

    /// Why an offer cannot be used, if it cannot.
    static Optional<Message> trouble(ReplenishFacts.Source source, ReplenishTerms terms) {
        var supplier = source.supplier();
        if (!source.offer().active()) {
            return Optional.of(Message.of("replenish.trouble.inactive", supplier.name()));
        }
        if (supplier.retiredOn() != null) {
            return Optional.of(Message.of("replenish.trouble.retired", supplier.name()));
        }
        if (supplier.isStopped(terms.today())) {
            var until = supplier.stoppedUntil();
            return Optional.of(
                    until == null
                            ? Message.of("replenish.trouble.stopped", supplier.name())
                            : Message.of("replenish.trouble.stoppedUntil", supplier.name(), until));
        }
        if (!source.offer().unitCost().isPositive()) {
            return Optional.of(Message.of("replenish.trouble.noPrice", supplier.name()));
        }
        if (supplier.exchangeRate().compareTo(BigDecimal.ZERO) <= 0) {
            return Optional.of(
                    Message.of("replenish.trouble.noRate", supplier.currency().getCurrencyCode(), supplier.name()));
        }
        return Optional.empty();
    }
}
