package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.lead.Protection;
import dev.backstop.engine.replenish.level.Cushion;
import dev.backstop.engine.replenish.policy.ReorderPoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Suggests what to order of one product: reorder point with safety stock from the quantiles of demand over the
/// protection interval, economic order quantity, minimum and case pack. Pure: the same facts and terms give the
/// same suggestion.
public final class Replenishment {
    /// How late an order is taken to go out where its risk is told.
    private static final int LATE_DAYS = 7;

    /// Lost sales count for at most so many days.
    private static final int RISK_DAYS = 30;

    private static final int YEAR = CumulativeDemand.LONGEST;

    private Replenishment() {}

    /// The suggestion for one product. A retired or dropshipped product is never ordered for the shelf, and one that
    /// nobody has counted not before it is.
    public static Suggestion suggest(ReplenishFacts facts, ReplenishTerms terms) {
        var product = facts.product();
        if (product.isRetired() || product.fulfilment() == Product.Fulfilment.DROPSHIPPED) {
            return none(facts, terms, List.of(), null);
        }
        var options = OfferChoice.options(facts, terms, firstLot(facts, terms));
        if (!facts.position().counted()) {
            return none(facts, terms, options, Message.of("replenish.trouble.notCounted"));
        }
        var chosen = chosen(facts, terms, options);
        if (chosen.isEmpty()) {
            return none(facts, terms, options, trouble(facts, terms));
        }
        var source = source(facts, chosen.get());
        var cycle = new Cycle(facts, source, terms);
        var lot = lot(facts, source, terms, cycle);
        return suggestion(facts, terms, shown(facts, terms, lot, chosen.get()), cycle, lot);
    }

    /// What is short, or where that is due before the next review, what lasts until then: else the same product
    /// would be due again a few days after it was ordered.
    private static Lot lot(ReplenishFacts facts, ReplenishFacts.Source source, ReplenishTerms terms, Cycle cycle) {
        int shortBy = cycle.reorderPoint(0).units() - cycle.position(0);
        var orderBy = cycle.orderBy();
        boolean due = orderBy.isPresent() && orderBy.getAsInt() < Protection.reviewDays(source.supplier());
        return Lot.of(facts, source, terms, shortBy, due ? cycle.lastingUntilReview() : shortBy);
    }

    /// What the safety stock of a product costs and prevents, ordered as suggested; empty where nothing can be
    /// ordered.
    public static Optional<Cushion> cushion(ReplenishFacts facts, ReplenishTerms terms, Suggestion suggestion) {
        return Optional.ofNullable(suggestion.option()).map(option -> {
            var source = source(facts, option);
            var cycle = new Cycle(facts, source, terms);
            var lot = Lot.of(facts, source, terms, 1);
            return cycle.cushion(lot, option.shopUnitCostOf(lot.units()).toDouble());
        });
    }

    /// The offer that costs least in the end, alone or with a bridge from a faster one.
    private static Optional<OfferOption> chosen(ReplenishFacts facts, ReplenishTerms terms, List<OfferOption> options) {
        var usable = options.stream()
                .filter(OfferOption::usable)
                .filter(option -> !OrderFindings.isBeyondReason(facts, option.offer()))
                .toList();
        if (usable.size() < 2
                || usable.stream().allMatch(option -> option.inTheEnd().lost() < 1)) {
            return usable.stream().findFirst();
        }
        var projection = projection(facts);
        return usable.stream()
                .min(Comparator.comparingDouble(option -> option.inTheEnd().rounded()
                        - Bridges.best(facts, terms, option, projection)
                                .map(bridge -> 100 * bridge.saves().toDouble())
                                .orElse(0.0)));
    }

    /// Units for which the offers are compared first: the smallest quantity that any of them would be ordered in.
    private static int firstLot(ReplenishFacts facts, ReplenishTerms terms) {
        return facts.sources().stream()
                .filter(source -> OfferChoice.trouble(source, terms).isEmpty())
                .mapToInt(source -> Lot.of(facts, source, terms, 1).units())
                .min()
                .orElse(1);
    }

    /// The offers for the quantity that is ordered, the chosen one first.
    private static List<OfferOption> shown(ReplenishFacts facts, ReplenishTerms terms, Lot lot, OfferOption chosen) {
        return OfferChoice.options(facts, terms, lot.units()).stream()
                .sorted(Comparator.comparing(
                        option -> !option.offer().id().equals(chosen.offer().id())))
                .toList();
    }

    /// The same suggestion with the quantity that the owner chose; steps, cost and cover follow. 0 takes it out of
    /// the plan.
    public static Suggestion resized(Suggestion suggestion, ReplenishFacts facts, ReplenishTerms terms, int quantity) {
        var option = suggestion.option();
        if (option == null || quantity == suggestion.quantity()) {
            return suggestion;
        }
        var cycle = new Cycle(facts, source(facts, option), terms);
        return suggestion.resized(quantity, covered(cycle, quantity, terms));
    }

    private static Suggestion suggestion(
            ReplenishFacts facts, ReplenishTerms terms, List<OfferOption> options, Cycle cycle, Lot lot) {
        var orderBy = cycle.orderBy();
        return orderBy.isEmpty() || lot.units() <= 0
                ? nothingYet(facts, terms, options, cycle)
                : order(facts, terms, options, cycle, lot, orderBy.getAsInt());
    }

    private static Suggestion nothingYet(
            ReplenishFacts facts, ReplenishTerms terms, List<OfferOption> options, Cycle cycle) {
        var option = options.getFirst();
        return new Suggestion(
                facts.product(),
                option,
                options,
                null,
                cycle.reorderPoint(0),
                cycle.position(0),
                0,
                Timing.none(covered(cycle, 0, terms)),
                Money.zero(terms.currency()),
                null,
                why(facts, terms, option, cycle).steps(),
                null);
    }

    private static Suggestion order(
            ReplenishFacts facts, ReplenishTerms terms, List<OfferOption> options, Cycle cycle, Lot lot, int orderDay) {
        var option = options.getFirst();
        var timing = new Timing(
                urgency(orderDay, Protection.reviewDays(option.supplier())),
                terms.today().plusDays(orderDay),
                terms.today().plusDays(cycle.arrival(orderDay)),
                covered(cycle, option.quantity(), terms));
        return new Suggestion(
                facts.product(),
                option,
                options,
                bridge(facts, terms, option, cycle),
                cycle.reorderPoint(0),
                cycle.position(0),
                option.quantity(),
                timing,
                atRisk(facts, terms, cycle, orderDay),
                null,
                why(facts, terms, option, cycle).order(lot, option).steps(),
                null);
    }

    private static Why why(ReplenishFacts facts, ReplenishTerms terms, OfferOption option, Cycle cycle) {
        var point = cycle.reorderPoint(0);
        int position = cycle.position(0);
        return Why.reorderPoint(option, point, facts.promised(terms))
                .position(facts.position(), cycle.onOrderThatCounts(), position, point.units() - position);
    }

    private static @Nullable Bridge bridge(
            ReplenishFacts facts, ReplenishTerms terms, OfferOption option, Cycle cycle) {
        return facts.sources().size() > 1 && cycle.runsOutFirst()
                ? Bridges.best(facts, terms, option, projection(facts)).orElse(null)
                : null;
    }

    /// Sales that are probably lost if the order goes out seven days late: what demand is expected to miss by the
    /// late arrival more than by the timely one, over at most thirty days, at the product's price.
    private static Money atRisk(ReplenishFacts facts, ReplenishTerms terms, Cycle cycle, int orderDay) {
        int inTime = Math.min(YEAR, cycle.arrival(orderDay));
        int late = Math.min(YEAR, Math.min(inTime + RISK_DAYS, cycle.arrival(orderDay + LATE_DAYS)));
        double units = cycle.expectedShortage(late, late) - cycle.expectedShortage(inTime, late);
        return Money.rounded(Math.max(0, units) * facts.product().price().toDouble(), terms.currency());
    }

    private static Urgency urgency(int orderDay, int review) {
        if (orderDay == 0) {
            return Urgency.TODAY;
        }
        return orderDay < review ? Urgency.SOON : Urgency.LATER;
    }

    private static @Nullable LocalDate covered(Cycle cycle, int quantity, ReplenishTerms terms) {
        var day = cycle.coveredBy(quantity);
        return day.isPresent() ? terms.today().plusDays(day.getAsInt()) : null;
    }

    private static Projection projection(ReplenishFacts facts) {
        var position = facts.position();
        return Projection.of(
                facts.forecast(), position.available() - position.backordered(), facts.receipts(), List.of(), 120);
    }

    private static ReplenishFacts.Source source(ReplenishFacts facts, OfferOption option) {
        return facts.sources().stream()
                .filter(source -> source.offer().id().equals(option.offer().id()))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Message trouble(ReplenishFacts facts, ReplenishTerms terms) {
        if (facts.sources().isEmpty()) {
            return Message.of("replenish.trouble.noOffer");
        }
        return facts.sources().stream()
                .flatMap(source ->
                        OfferChoice.trouble(source, terms).or(() -> OrderFindings.beyondReason(facts, source)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Suggestion none(
            ReplenishFacts facts, ReplenishTerms terms, List<OfferOption> options, @Nullable Message trouble) {
        var position = facts.position();
        return new Suggestion(
                facts.product(),
                null,
                options,
                null,
                new ReorderPoint(0, 0),
                position.available() - position.backordered(),
                0,
                Timing.none(null),
                Money.zero(terms.currency()),
                trouble,
                List.of(),
                null);
    }
}
