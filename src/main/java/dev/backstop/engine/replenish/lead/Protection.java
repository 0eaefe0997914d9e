package dev.backstop.engine.replenish.lead;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.MixedDemand;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// The demand that an order sent on a day must last for: until the next one, sent a review period later, is there.
/// Lead time and demand are both distributions, and the closures on the way stretch the first.
public final class Protection {
    private Protection() {}

    /// Days until the supplier is looked at again: at least one.
    public static int reviewDays(Supplier supplier) {
        return Math.max(1, supplier.reviewPeriodDays());
    }

    /// Demand from an order sent on `day` until the one sent `review` days later arrives; `demand` gives total
    /// demand over so many days from `day` on.
    public static Demand from(int day, int review, LeadDays lead, WorkCalendar calendar, IntFunction<Demand> demand) {
        var intervals = new TreeMap<Integer, Double>();
        for (int i = 0; i < lead.days().size(); i++) {
            intervals.merge(
                    calendar.arrival(day + review, lead.days().get(i)) - day,
                    lead.chances().get(i),
                    Double::sum);
        }
        var parts = new ArrayList<Demand>(intervals.size());
        var weights = new double[intervals.size()];
        int i = 0;
        for (var interval : intervals.entrySet()) {
            parts.add(demand.apply(interval.getKey()));
            weights[i++] = interval.getValue();
        }
        return MixedDemand.of(parts, weights);
    }
}
