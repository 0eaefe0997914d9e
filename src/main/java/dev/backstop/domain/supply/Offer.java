package dev.backstop.domain.supply;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One supplier's terms for one product: its code there, cost in the supplier's currency, minimum order quantity
/// (MOQ) and case pack in units, and its own lead time where it differs from the supplier's.
///
/// `supplierStock` is what the supplier last reported, on `stockReportedOn`; it ages. `restockOn` is the date the
/// supplier states.
/// `rank` orders the offers of one product, 1 first; an inactive offer is kept for its history.
public record Offer(
        Id<Offer> id,
        Id<Supplier> supplierId,
        Id<Product> productId,
        String supplierSku,
        Money unitCost,
        int minimumOrderQuantity,
        int casePack,
        @Nullable Integer leadTimeDays,
        int rank,
        boolean active,
        @Nullable Integer supplierStock,
        @Nullable LocalDate stockReportedOn,
        @Nullable LocalDate restockOn)
        implements Entity {
    public Offer {
        if (minimumOrderQuantity < 1 || casePack < 1) {
            throw new IllegalArgumentException(
                    "MOQ and case pack are at least 1: " + minimumOrderQuantity + ", " + casePack);
        }
    }

    /// The same offer, no longer in use.
    public Offer resting() {
        return new Offer(
                id,
                supplierId,
                productId,
                supplierSku,
                unitCost,
                minimumOrderQuantity,
                casePack,
                leadTimeDays,
                rank,
                false,
                supplierStock,
                stockReportedOn,
                restockOn);
    }

    /// The same offer with what the supplier reported on that day.
    public Offer withReport(@Nullable Integer units, LocalDate day, @Nullable LocalDate restock) {
        return new Offer(
                id,
                supplierId,
                productId,
                supplierSku,
                unitCost,
                minimumOrderQuantity,
                casePack,
                leadTimeDays,
                rank,
                active,
                units,
                day,
                restock);
    }
}
