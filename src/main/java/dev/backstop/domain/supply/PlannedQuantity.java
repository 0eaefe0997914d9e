package dev.backstop.domain.supply;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// The owner's own quantity for a product in the plan, in place of the suggested one; 0 puts the product off.
///
/// One at most for each product, and one more for the small order that bridges a gap (`bridge`). It holds until the
/// product is ordered or the owner takes it back.
public record PlannedQuantity(
        Id<PlannedQuantity> id, Id<Product> productId, int units, LocalDate chosenOn, boolean bridge)
        implements Entity {
    public PlannedQuantity {
        if (units < 0) {
            throw new IllegalArgumentException("Less than nothing planned: " + units);
        }
    }

    /// The quantity for the product's own order.
    public PlannedQuantity(Id<PlannedQuantity> id, Id<Product> productId, int units, LocalDate chosenOn) {
        this(id, productId, units, chosenOn, false);
    }
}
