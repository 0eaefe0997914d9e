package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.replenish.lead.LastOrderDay;
import dev.backstop.engine.replenish.lead.WorkCalendar;
import dev.backstop.engine.replenish.quantity.OrderQuantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What must be ordered of a product before a supplier closes: the last safe order day, the days left until then
/// (below zero: too late), the day from which orders sent after the closure arrive, and the units that must last
/// until then.
public record ClosureCover(Closure closure, LocalDate lastOrderDay, int daysLeft, LocalDate nextArrival, int units) {
    /// The cover of one closure from one offer, to the product's service level; 0 units where stock and deliveries
    /// on their way last.
    public static ClosureCover of(
            ReplenishFacts facts, ReplenishFacts.Source source, Closure closure, ReplenishTerms terms) {
        int lead = source.leadTime().days();
        var last = LastOrderDay.before(
                closure, lead, source.closures(), source.supplier().workingDays());
        int reopens = (int) Math.max(0, ChronoUnit.DAYS.between(terms.today(), closure.to()) + 1);
        int until = WorkCalendar.of(
                        terms.today(), source.closures(), source.supplier().workingDays())
                .arrival(reopens, lead);
        double wanted = facts.promised(terms)
                .level(facts.demand(until), facts.forecast().mean(until));
        int supply = new Cycle(facts, source, terms).supplyBy(until);
        return new ClosureCover(
                closure,
                last,
                (int) ChronoUnit.DAYS.between(terms.today(), last),
                terms.today().plusDays(until),
                OrderQuantity.fit((int) Math.ceil(wanted - supply - 1e-6), source.offer()));
    }
}
