package dev.backstop.domain.supply;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// The owner's own quantity for a product in the plan, in place of the suggested one; 0 puts the product off.
///
/// One at most for each product. It holds until the product is ordered or the owner takes it back.
public record PlannedQuantity(Id<PlannedQuantity> id, Id<Product> productId, int units, LocalDate chosenOn)
        implements Entity {
    public PlannedQuantity {
        if (units < 0) {
            throw new IllegalArgumentException("Less than nothing planned: " + units);
        }
    }
}
