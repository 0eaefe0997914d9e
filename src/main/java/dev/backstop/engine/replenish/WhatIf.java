package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.stock.StockFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that may come otherwise than expected. It changes the facts that a plan is made from, never the shop.
public sealed interface WhatIf {
    /// A supplier delivers nothing for so many days; `open` are its purchase orders that are on their way.
    record SupplierStops(Id<Supplier> supplierId, int days, Set<Id<PurchaseOrder>> open) implements WhatIf {
        public SupplierStops {
            open = Set.copyOf(open);
        }

        /// The facts of a product that need not be ordered before the supplier delivers again: only what is on its
        /// way waits.
        public ReplenishFacts waiting(ReplenishFacts facts, LocalDate today) {
            return facts.with(
                    facts.sources(),
                    facts.inbound().stream().map(part -> delayed(part, today)).toList());
        }

        /// Whether an order by that day need not go out before the supplier delivers again.
        public boolean isOverBy(@Nullable LocalDate orderBy, LocalDate today) {
            return orderBy == null || !orderBy.isBefore(today.plusDays(days));
        }

        /// A delivery that would have come meanwhile comes when they are over.
        private StockFacts.Inbound delayed(StockFacts.Inbound part, LocalDate today) {
            var eta = part.eta();
            var again = today.plusDays(days);
            return eta == null || !open.contains(part.purchaseOrderId()) || !eta.isBefore(again)
                    ? part
                    : new StockFacts.Inbound(
                            part.lineId(), part.purchaseOrderId(), part.purchaseOrderNumber(), again, part.units());
        }
    }

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
                facts.with(
                        facts.sources().stream()
                                .map(source -> source.supplier().id().equals(stop.supplierId())
                                        ? source.stopped(today, stop.days())
                                        : source)
                                .toList(),
                        facts.inbound().stream()
                                .map(part -> stop.delayed(part, today))
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
}
