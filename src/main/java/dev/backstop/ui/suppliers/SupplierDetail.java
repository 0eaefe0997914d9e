package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Offer;
import dev.backstop.engine.replenish.lead.Delivery;
import dev.backstop.engine.replenish.sourcing.PriceChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the detail of one supplier shows: its calendar, its latest deliveries, the prices it
/// changed in twelve months, its offers with their products.
record SupplierDetail(
        SupplierRow row,
        SupplierCalendar calendar,
        LeadTimeDots leadTimes,
        List<Delivery> deliveries,
        List<Price> prices,
        List<OfferLine> offers) {
    SupplierDetail {
        deliveries = List.copyOf(deliveries);
        prices = List.copyOf(prices);
        offers = List.copyOf(offers);
    }

    /// A price that changed, with its product's name.
    record Price(String product, PriceChange change) {}

    /// An offer with its product's name, whether another supplier has it too, and when stock runs out.
    record OfferLine(
            Offer offer,
            String product,
            boolean hasOther,
            int available,
            @Nullable LocalDate runsOut) {}
}
