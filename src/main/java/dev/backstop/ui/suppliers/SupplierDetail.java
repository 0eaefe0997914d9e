package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.engine.replenish.Delivery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the detail of one supplier shows: closures to come, offers with their products, latest deliveries, open orders.
record SupplierDetail(
        SupplierRow row,
        List<Closure> closures,
        List<OfferLine> offers,
        List<Delivery> deliveries,
        List<PurchaseOrder> open) {

    /// An offer with its product's name, whether another supplier has it too, and when stock runs out.
    record OfferLine(
            Offer offer,
            String product,
            boolean hasOther,
            int available,
            @Nullable LocalDate runsOut) {}
}
