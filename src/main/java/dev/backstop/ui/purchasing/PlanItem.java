package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.plan.SupplierOrder;

/// One row of the plan: a supplier with what goes there, or one of its lines.
sealed interface PlanItem {
    /// The supplier whose part of the plan the row belongs to.
    Id<Supplier> supplierId();

    /// The head of a supplier's lines; `number` is what the purchase order would be called.
    record Head(SupplierOrder order, String number, boolean collapsed) implements PlanItem {
        @Override
        public Id<Supplier> supplierId() {
            return order.supplier().id();
        }
    }

    /// A product to order; `onOrder` is what is on its way already.
    record Line(Id<Supplier> supplierId, Suggestion suggestion, int available, int onOrder) implements PlanItem {}
}
