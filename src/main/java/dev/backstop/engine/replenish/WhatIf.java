package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Forecast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/// One thing that may come otherwise than expected. It changes the facts that a plan is made from, never the shop.
public sealed interface WhatIf {
    /// A supplier delivers nothing for so many days.
    record SupplierStops(Id<Supplier> supplierId, int days) implements WhatIf {}

    /// Demand of some products is so many times what is forecast, from one day to another (first and last
    /// included).
    record DemandTimes(Set<Id<Product>> products, double factor, LocalDate from, LocalDate to) implements WhatIf {
        public DemandTimes {
            products = Set.copyOf(products);
            if (factor < 0) {
                throw new IllegalArgumentException("Demand times " + factor);
            }
        }

        private Forecast forecast(Forecast forecast) {
            int first = (int) Math.max(0, ChronoUnit.DAYS.between(forecast.origin(), from));
            int after = (int) Math.max(0, ChronoUnit.DAYS.between(forecast.origin(), to) + 1);
            return forecast.times(factor, first, after);
        }
    }

    /// Every lead time is so many days longer.
    record LeadTimesLonger(int days) implements WhatIf {}

    /// There is so much more cash, or less where it is negative.
    record CashChanges(Money by) implements WhatIf {}

    /// The facts of one product as they would then be.
    default ReplenishFacts in(ReplenishFacts facts, LocalDate today) {
        return switch (this) {
            case SupplierStops stop ->
                facts.with(facts.sources().stream()
                        .map(source -> source.supplier().id().equals(stop.supplierId())
                                ? source.stopped(today, stop.days())
                                : source)
                        .toList());
            case DemandTimes more ->
                more.products().contains(facts.product().id()) ? facts.with(more.forecast(facts.forecast())) : facts;
            case LeadTimesLonger longer ->
                facts.with(facts.sources().stream()
                        .map(source -> source.with(source.leadTime().longerBy(longer.days())))
                        .toList());
            case CashChanges _ -> facts;
        };
    }

    /// The cash as it would then be.
    default Cash in(Cash cash) {
        var budget = cash.budget();
        return this instanceof CashChanges change && budget != null
                ? new Cash(budget.plus(change.by()), cash.committed())
                : cash;
    }

    /// Today's plan and the one that would be made then, from the same facts, side by side.
    static PlanComparison compared(List<ReplenishFacts> facts, ReplenishTerms terms, Cash cash, WhatIf change) {
        var now = facts.stream().map(fact -> Replenishment.suggest(fact, terms)).toList();
        var then = facts.stream()
                .map(fact -> Replenishment.suggest(change.in(fact, terms.today()), terms))
                .toList();
        return PlanComparison.of(
                ReorderPlanner.plan(now, cash, terms.currency()),
                ReorderPlanner.plan(then, change.in(cash), terms.currency()));
    }
}
