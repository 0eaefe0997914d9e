package dev.backstop.engine.replenish.sourcing;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which dropshipper ships an order line: the best offer that has stock, and the one behind it.
///
/// The owner's rank goes first; of equal rank the cheapest that is likely to have the goods. `backup` takes the
/// line over where the first says no.
public record DropshipRoute(Id<Offer> offerId, Optional<Id<Offer>> backup, double stockChance) {
    /// An offer with its supplier and what a unit costs in the shop's money, postage included.
    public record Candidate(Offer offer, Supplier supplier, double landedUnitCost) {}

    /// The owner's rules: a report older than this is no report, an offer less likely to have stock than this is
    /// passed over as long as another is likelier, and nothing may cost more than this share of the price.
    public record Rules(int oldestReportDays, double leastStockChance, double mostOfPrice) {
        /// A month, an even chance, and the whole price.
        public static Rules usual() {
            return new Rules(30, 0.5, 1.0);
        }
    }

    /// The route of a line; empty where no offer can ship it, so that it is a stockout and no promise is made.
    public static Optional<DropshipRoute> of(
            List<Candidate> candidates, int units, double price, LocalDate today, Rules rules) {
        var able = candidates.stream()
                .filter(candidate -> candidate.offer().active()
                        && candidate.supplier().retiredOn() == null
                        && !candidate.supplier().isStopped(today)
                        && candidate.landedUnitCost() > 0
                        && candidate.landedUnitCost() <= rules.mostOfPrice() * price)
                .map(candidate -> new Scored(candidate, chance(candidate.offer(), units, today, rules)))
                .filter(scored -> scored.chance > 0)
                .sorted(Comparator.comparing((Scored scored) -> scored.chance < rules.leastStockChance())
                        .thenComparingInt(scored -> scored.candidate.offer().rank())
                        .thenComparingDouble(scored -> scored.candidate.landedUnitCost() / scored.chance)
                        .thenComparing(scored -> scored.candidate.offer().id()))
                .toList();
        return able.stream()
                .findFirst()
                .map(first -> new DropshipRoute(first.candidate.offer().id(), behind(first, able), first.chance));
    }

    /// The best offer of another supplier.
    private static Optional<Id<Offer>> behind(Scored first, List<Scored> able) {
        var supplier = first.candidate.supplier().id();
        return able.stream()
                .map(Scored::candidate)
                .filter(other -> !other.supplier().id().equals(supplier))
                .map(other -> other.offer().id())
                .findFirst();
    }

    private static double chance(Offer offer, int units, LocalDate today, Rules rules) {
        var reported = offer.stockReportedOn();
        boolean fresh = reported != null && ChronoUnit.DAYS.between(reported, today) <= rules.oldestReportDays();
        Integer stock = offer.supplierStock();
        if (fresh && stock != null && stock < units) {
            return 0;
        }
        return new StockReport(fresh ? stock : null, reported).chanceOf(units, today);
    }

    private record Scored(Candidate candidate, double chance) {}
}
