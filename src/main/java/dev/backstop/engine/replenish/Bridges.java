package dev.backstop.engine.replenish;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Projection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// Looks for a faster supplier who can cover the days between running out and the main order's arrival.
final class Bridges {
    private Bridges() {}

    /// The bridge that saves most, if one saves anything: the margin of the sales that it keeps, less what its goods
    /// cost more than the main offer's where they do not keep a sale, and less what one more order costs. Customers
    /// who wait when it comes get theirs first: their units come on top, for else it would keep as many sales less.
    static Optional<Bridge> best(ReplenishFacts facts, ReplenishTerms terms, OfferOption main, Projection projection) {
        return facts.sources().stream()
                .filter(source -> !source.offer().id().equals(main.offer().id()))
                .filter(source -> OfferChoice.trouble(source, terms).isEmpty())
                .flatMap(source -> bridge(facts, terms, source, main, projection).stream())
                .max(Comparator.comparing(Bridge::saves));
    }

    private static Optional<Bridge> bridge(
            ReplenishFacts facts,
            ReplenishTerms terms,
            ReplenishFacts.Source source,
            OfferOption main,
            Projection projection) {
        var fast = OfferChoice.option(source, terms, 1);
        if (!fast.arrivesOn().isBefore(main.arrivesOn())) {
            return Optional.empty();
        }
        var lost = lost(facts, projection, fast.arrivesOn(), main.arrivesOn());
        int units = (int) Math.round(lost.units());
        if (units < 1) {
            return Optional.empty();
        }
        int owed = owed(projection, fast.arrivesOn());
        var option = OfferChoice.option(source, terms, units + owed);
        double price = facts.product().price().toDouble();
        double saves = saves(units, price, option, main, terms)
                - source.terms().orderCost(terms).toDouble()
                - option.freightAlone();
        return saves <= 0
                ? Optional.empty()
                : Optional.of(new Bridge(
                        option,
                        lost.from(),
                        lost.to(),
                        units,
                        owed,
                        Money.rounded(units * price, terms.currency()),
                        Money.rounded(saves, terms.currency())));
    }

    /// The margin of the sales that are kept, less what the other goods cost more than the main offer's.
    private static double saves(int kept, double price, OfferOption option, OfferOption main, ReplenishTerms terms) {
        double unit = landed(option, option.quantity(), terms);
        double dearer = Math.max(0, unit - landed(main, main.quantity(), terms));
        return kept * (price - unit) - (option.quantity() - kept) * dearer;
    }

    /// Units that customers wait for when a delivery of that day comes.
    private static int owed(Projection projection, LocalDate arrivesOn) {
        int before = (int) ChronoUnit.DAYS.between(projection.from(), arrivesOn) - 1;
        return before < 0 || before >= projection.without().size()
                ? 0
                : (int) Math.round(Math.max(0, -projection.without().get(before)));
    }

    private static double landed(OfferOption option, int units, ReplenishTerms terms) {
        return option.terms()
                .landedUnitCost(option.offer(), option.supplier(), units, terms)
                .toDouble();
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
