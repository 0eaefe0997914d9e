package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Offer;
import dev.backstop.engine.replenish.Delivery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the detail of one supplier shows: its calendar, its latest deliveries, its offers with their products.
record SupplierDetail(
        SupplierRow row,
        SupplierCalendar calendar,
        LeadTimeDots leadTimes,
        List<Delivery> deliveries,
        List<OfferLine> offers) {
    SupplierDetail {
        deliveries = List.copyOf(deliveries);
        offers = List.copyOf(offers);
    }

    /// An offer with its product's name, whether another supplier has it too, and when stock runs out.
    record OfferLine(
            Offer offer,
            String product,
            boolean hasOther,
            int available,
            @Nullable LocalDate runsOut) {}
}
