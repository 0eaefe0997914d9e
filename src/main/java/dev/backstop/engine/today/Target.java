package dev.backstop.engine.today;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.message.OwedNotice;
import java.util.List;

/// The place where a row's work is done.
public sealed interface Target {
    /// The listing and its recommended change.
    record FixListing(Finding finding) implements Target {}

    /// The draft to a customer.
    record TellCustomer(OwedNotice notice) implements Target {}

    /// A supplier's part of the reorder plan.
    record ReviewOrder(Id<Supplier> supplierId) implements Target {}

    /// A purchase order whose supplier must be asked.
    record ChaseSupplier(Id<PurchaseOrder> purchaseOrderId) implements Target {}

    /// A supplier's page.
    record OpenSupplier(Id<Supplier> supplierId) implements Target {}

    /// A product's forecast.
    record CheckForecast(Id<Product> productId) implements Target {}

    /// The plan for the time these suppliers are closed.
    record PlanCover(List<Id<Supplier>> supplierIds) implements Target {
        public PlanCover {
            supplierIds = List.copyOf(supplierIds);
        }
    }
}
