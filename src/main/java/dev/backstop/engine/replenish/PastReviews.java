package dev.backstop.engine.replenish;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Offer;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.numeric.EvenPoints;
import dev.backstop.engine.replenish.demand.DemandOutlook;
import dev.backstop.engine.replenish.lead.Protection;
import dev.backstop.engine.replenish.level.PastOrders;
import dev.backstop.engine.replenish.level.ServiceTarget;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// The last weeks of a product as the plan would have ordered in them, from the offer it buys from today: at each
/// review by what was known at the beginning of its week.
///
/// Lead times are those of the supplier as it is known today, each order's another one. They are not drawn, but
/// spread evenly ([EvenPoints]), so that the same past gives the same trial.
public final class PastReviews {
    private static final int WEEK = 7;

    private final ReplenishFacts facts;
    private final ReplenishFacts.Source source;
    private final ReplenishTerms terms;
    private final List<Week> weeks;
    private final PastDemand demand;

    /// What was known at the beginning of a week.
    public record Week(Forecast forecast, @Nullable DemandOutlook outlook) {}

    /// What was asked for; bit i of `soldOut` is the demand's first day plus i.
    public record PastDemand(DailyDemand daily, BitSet soldOut) {
        public PastDemand {
            soldOut = (BitSet) soldOut.clone();
        }

        private PastOrders orders(LocalDate first, int days, int every, int quantity, List<PastOrders.Review> reviews) {
            int from = (int) ChronoUnit.DAYS.between(daily.start(), first);
            var units = new int[days];
            var unknown = new BitSet();
            for (int i = 0; i < units.length; i++) {
                units[i] = Math.max(0, daily.on(first.plusDays(i)));
                unknown.set(i, from + i >= 0 && soldOut.get(from + i));
            }
            return new PastOrders(units, unknown, every, quantity, reviews);
        }
    }

    private PastReviews(
            ReplenishFacts facts,
            ReplenishFacts.Source source,
            ReplenishTerms terms,
            List<Week> weeks,
            PastDemand demand) {
        this.facts = facts;
        this.source = source;
        this.terms = terms;
        this.weeks = List.copyOf(weeks);
        this.demand = demand;
    }

    /// The reviews of those weeks, which follow each other; none where the product is not bought from that offer.
    public static Optional<PastReviews> of(
            ReplenishFacts facts, Offer offer, ReplenishTerms terms, List<Week> weeks, PastDemand demand) {
        return facts.sources().stream()
                .filter(source -> source.offer().id().equals(offer.id()))
                .findFirst()
                .filter(_ -> !weeks.isEmpty())
                .map(source -> new PastReviews(facts, source, terms, weeks, demand));
    }

    /// The orders that such a promise would have made.
    public PastOrders orders(DoubleFunction<? extends ServiceTarget> promise) {
        int quantity = Lot.of(facts, source, terms, 1).units();
        int every = Protection.reviewDays(source.supplier());
        var reviews = new ArrayList<PastOrders.Review>();
        for (int week = 0; week < weeks.size(); week++) {
            var known = weeks.get(week);
            var cycle = new Cycle(facts.with(known.forecast(), known.outlook()), source, on(day(known)));
            int[] levels = cycle.reorderPoints(promise, quantity);
            while (reviews.size() * every < (week + 1) * WEEK) {
                reviews.add(new PastOrders.Review(levels, cycle.arrivalWithin(luck(reviews.size()))));
            }
        }
        return demand.orders(day(weeks.getFirst()), weeks.size() * WEEK, every, quantity, reviews);
    }

    private static LocalDate day(Week week) {
        return week.forecast().origin();
    }

    private ReplenishTerms on(LocalDate day) {
        return new ReplenishTerms(day, terms.currency(), terms.serviceLevel(), terms.holdingRate(), terms.orderCost());
    }

    private double luck(int review) {
        return EvenPoints.at(facts.product().id().value() + review + 1);
    }
}
