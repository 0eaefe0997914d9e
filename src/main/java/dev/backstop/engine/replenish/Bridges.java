package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Projection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Looks for a faster supplier who can cover the days between running out and the main order's arrival.
final class Bridges {
    private Bridges() {}

    /// The bridge that keeps most money, if one keeps any: the sales that it saves, less what its goods cost, is
    /// more than nothing.
    static Optional<Bridge> best(ReplenishFacts facts, ReplenishTerms terms, OfferOption main, Projection projection) {
        Bridge best = null;
        double most = 0;
        for (var source : facts.sources()) {
            if (source.offer().id().equals(main.offer().id())
                    || OfferChoice.trouble(source, terms).isPresent()) {
                continue;
            }
            var fast = OfferChoice.option(source, terms, 1);
            if (!fast.arrivesOn().isBefore(main.arrivesOn())) {
                continue;
            }
            var lost = lost(facts, projection, fast.arrivesOn(), main.arrivesOn());
            int units = (int) Math.round(lost.units());
            if (units < 1) {
                continue;
            }
            var option = OfferChoice.option(source, terms, units);
            double price = facts.product().price().toDouble();
            double kept = units * price;
            double gain = kept - option.shopCost().toDouble();
            if (gain > most) {
                most = gain;
                best = new Bridge(option, lost.from(), lost.to(), Money.rounded(kept, terms.currency()));
            }
        }
        return Optional.ofNullable(best);
    }

    /// Sales lost at the median forecast from the bridge's arrival to the main one's, with the deliveries already
    /// on their way.
    private static Lost lost(ReplenishFacts facts, Projection projection, LocalDate from, LocalDate to) {
        var demand = facts.forecast().demand();
        var origin = facts.forecast().origin();
        double units = 0;
        var first = to;
        var last = from;
        for (var gap : projection.gaps()) {
            var start = gap.from().isBefore(from) ? from : gap.from();
            var end = gap.to().isBefore(to) ? gap.to() : to.minusDays(1);
            if (end.isBefore(start)) {
                continue;
            }
            int before = (int) ChronoUnit.DAYS.between(origin, start);
            int after = (int) ChronoUnit.DAYS.between(origin, end) + 1;
            units += demand.level(0.5, after) - demand.level(0.5, before);
            first = gap.from().isBefore(first) ? gap.from() : first;
            last = end;
        }
        return new Lost(units, first, last);
    }

    private record Lost(double units, LocalDate from, LocalDate to) {}
}
