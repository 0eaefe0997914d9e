package dev.backstop.engine.replenish;

import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.TabledDemand;
import dev.backstop.engine.replenish.lead.LeadDays;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.lead.Protection;
import dev.backstop.engine.replenish.lead.WorkCalendar;
import dev.backstop.engine.replenish.level.Cushion;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.level.ServiceTrial;
import dev.backstop.engine.replenish.policy.ReorderPoint;
import dev.backstop.engine.stock.StockFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;

/// The sums of one product ordered from one supplier on any day from today: when the order and the one after it
/// arrive, the reorder point of that day, and the position that is compared with it. Days count from today.
///
/// An order must last until the next one arrives: the protection interval runs to the arrival of an order sent one
/// review period later, so
/// that a closure stretches it wherever it lies. A delivery counts into the position once it is due within that
/// interval; one
/// without a date never does; one whose date has passed does, for ordering it again would be worse.
final class Cycle {
    private static final int LONGEST = CumulativeDemand.LONGEST;
    private static final double DAYS_PER_YEAR = 365;

    private final ReplenishFacts facts;
    private final Forecast forecast;
    private final ServiceTarget target;
    private final double betweenOrders;
    private final LeadDays leadDays;
    private final Map<Integer, Double> safety = new HashMap<>();
    private final double[] medians = new double[LONGEST + 1];
    private final LeadTime leadTime;
    private final int review;
    private final WorkCalendar openDays;
    private final int owned;
    private final int[] due;

    Cycle(ReplenishFacts facts, ReplenishFacts.Source source, ReplenishTerms terms) {
        this.facts = facts;
        forecast = facts.forecast();
        target = facts.promised(terms);
        betweenOrders = target instanceof ServiceTarget.FillRate
                ? Lot.of(facts, source, terms, 1).units()
                : 0;
        leadTime = source.leadTime();
        leadDays = LeadDays.of(leadTime.meanDays(), leadTime.deviationDays());
        review = Protection.reviewDays(source.supplier());
        openDays = WorkCalendar.of(
                terms.today(), source.closures(), source.supplier().workingDays());
        owned = facts.position().available() - facts.position().backordered();
        due = dueByDay(facts, terms.today());
        Arrays.fill(medians, Double.NaN);
    }

    /// The day on which an order sent on `day` arrives.
    int arrival(int day) {
        return openDays.arrival(day, leadTime.days());
    }

    /// The end of the protection interval of an order sent on `day`: when the next one could be there.
    int protectedUntil(int day) {
        return openDays.arrival(day + review, leadTime.days());
    }

    /// The reorder point on `day`, for the demand from that day on: median demand of the lead time, and the
    /// quantile of demand over the protection interval less its median. Lead time and demand are combined as the
    /// distributions they are.
    ReorderPoint reorderPoint(int day) {
        int interval = protectedUntil(day) - day;
        double cushion = safety.computeIfAbsent(interval, _ -> safety(day));
        return ReorderPoint.of(median(arrival(day)) - median(day), cushion);
    }

    /// Units that count on `day` before any demand from today on: available, plus due within the interval, less
    /// backordered.
    int position(int day) {
        return owned + dueBy(protectedUntil(day));
    }

    /// Units on order that count into today's position.
    int onOrderThatCounts() {
        return dueBy(protectedUntil(0));
    }

    /// Units available less owed, plus all deliveries due by that day.
    int supplyBy(int day) {
        return owned + dueBy(day);
    }

    /// The last day on which ordering still keeps the service level: the day before the position, less what will
    /// have sold by then, is below the reorder point. Empty where that is further than the forecast sees.
    OptionalInt orderBy() {
        if (facts.position().backordered() == 0 && forecast.mean(LONGEST) <= 0) {
            return OptionalInt.empty();
        }
        for (int day = 0; day < LONGEST && arrival(day) <= LONGEST; day++) {
            if (position(day) - forecast.mean(day) < reorderPoint(day).units()) {
                return OptionalInt.of(Math.max(0, day - 1));
            }
        }
        return OptionalInt.empty();
    }

    /// Units that an order of today must bring so that none is due again before the supplier is next looked at: by
    /// then the position has sold down, and must still reach the reorder point of each day.
    int lastingUntilReview() {
        double units = 0;
        for (int day = 0; day <= review && arrival(day) <= LONGEST; day++) {
            units = Math.max(units, reorderPoint(day).units() + forecast.mean(day) - position(day));
        }
        return (int) Math.ceil(units - 1e-9);
    }

    /// Whether what is owned sells out, at the median forecast, before an order of today would be there.
    boolean runsOutFirst() {
        return owned < median(Math.min(LONGEST, arrival(0)));
    }

    /// The last day that so many units cover at the median forecast, all dated deliveries included; empty for over
    /// a year.
    OptionalInt coveredBy(int units) {
        double supply = owned + (double) dueBy(LONGEST) + units;
        for (int day = 0; day < LONGEST; day++) {
            if (median(day + 1) > supply) {
                return OptionalInt.of(Math.max(0, day - 1));
            }
        }
        return OptionalInt.empty();
    }

    /// Units of demand by `day` that supply due by `until` is expected to miss.
    double expectedShortage(int day, int until) {
        return facts.demand(day).shortage(supplyBy(until));
    }

    /// What safety stock costs in a year and how many stockouts it prevents, with orders of that size.
    Cushion cushion(Lot lot, double unitCost) {
        double daysBetween = lot.unitsPerYear() > 0 ? DAYS_PER_YEAR * lot.units() / lot.unitsPerYear() : DAYS_PER_YEAR;
        var protection = protection(0);
        return Cushion.of(
                protection,
                target.level(protection, betweenOrders),
                unitCost,
                lot.holdingRate(),
                Math.max(review, daysBetween));
    }

    /// The reorder points of today that each share of a trial would give, when orders of so many units come.
    int[] reorderPoints(DoubleFunction<? extends ServiceTarget> promise, int orderQuantity) {
        var protection = TabledDemand.of(protection(0));
        double middle = protection.quantile(0.5);
        int leadTimeDemand = (int) Math.round(median(arrival(0)));
        int[] levels = ServiceTrial.levels(promise, protection, orderQuantity);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = ReorderPoint.of(leadTimeDemand, Math.max(0, levels[i] - middle))
                    .units();
        }
        return levels;
    }

    /// The day on which an order of today arrives if all goes as well as in that share of cases, 0 to 1.
    int arrivalWithin(double share) {
        return openDays.arrival(0, leadDays.within(share));
    }

    private double safety(int day) {
        var protection = protection(day);
        return Math.max(0, target.level(protection, betweenOrders) - protection.quantile(0.5));
    }

    private Demand protection(int day) {
        return Protection.from(day, review, leadDays, openDays, facts::demand);
    }

    /// Median demand by a day; asked for again and again, so kept.
    private double median(int days) {
        if (days > LONGEST) {
            return forecast.demand().level(0.5, days);
        }
        if (Double.isNaN(medians[days])) {
            medians[days] = forecast.demand().level(0.5, days);
        }
        return medians[days];
    }

    private int dueBy(int day) {
        return due[Math.min(day, LONGEST)];
    }

    private static int[] dueByDay(ReplenishFacts facts, LocalDate today) {
        var due = new int[LONGEST + 1];
        for (StockFacts.Inbound inbound : facts.inbound()) {
            var eta = inbound.eta();
            long day = eta == null ? Long.MAX_VALUE : Math.max(0, ChronoUnit.DAYS.between(today, eta));
            if (day <= LONGEST) {
                due[(int) day] += inbound.units();
            }
        }
        for (int day = 1; day <= LONGEST; day++) {
            due[day] += due[day - 1];
        }
        return due;
    }
}
