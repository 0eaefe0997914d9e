package dev.backstop.domain.stock;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of the append-only stock ledger: `quantity` is added to what is on hand (negative takes away).
///
/// On hand is the sum of all entries of a product and never stored. `referenceId` is the purchase order line of a
/// receipt or the
/// order line of a shipment. A stock-take books the difference to what was counted; `counted` keeps the count
/// itself.
public record StockMovement(
        Id<StockMovement> id,
        Id<Product> productId,
        Kind kind,
        int quantity,
        Instant at,
        @Nullable Long referenceId,
        @Nullable Integer counted,
        Basis basis,
        String note)
        implements Entity {

    /// Why stock moved.
    public enum Kind {
        RECEIPT,
        SHIPMENT,
        ADJUSTMENT,
        RETURN,
        WRITE_OFF,
        STOCK_TAKE
    }

    /// What a count was of: everything on the shelf, or only what was not yet promised to orders (as some shop
    /// exports give it), or what a marketplace offers of that, which any other count knows better.
    public enum Basis {
        ON_HAND,
        AVAILABLE,
        OFFERED
    }
}
