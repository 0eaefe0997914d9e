package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.SupplierOrder;

/// One row of the plan: a supplier with what goes there, or one of its lines.
sealed interface PlanItem {
    /// The head of a supplier's lines; `number` is what the purchase order would be called.
    record Head(SupplierOrder order, String number) implements PlanItem {}

    /// A product to order; `onOrder` is what is on its way already.
    record Line(Suggestion suggestion, int available, int onOrder) implements PlanItem {}
}
