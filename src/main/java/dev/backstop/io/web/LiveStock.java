package dev.backstop.io.web;

import org.jspecify.annotations.Nullable;

/// What the shop itself says of one product or variation at this moment.
///
/// `parentId` is 0 for a product that is no variation. `quantity` counts only where stock is `managed`, here or at
/// the parent.
public record LiveStock(
        long id,
        long parentId,
        String sku,
        String name,
        Managed managed,
        @Nullable Integer quantity,
        Backorders backorders,
        Status status,
        boolean shown) {

    /// Where the shop counts the units.
    public enum Managed {
        HERE,
        AT_PARENT,
        NOWHERE
    }

    /// Whether it sells without stock, and whether it says so to the customer.
    public enum Backorders {
        NO,
        NOTIFY,
        YES
    }

    /// What it tells a customer.
    public enum Status {
        IN_STOCK,
        OUT_OF_STOCK,
        ON_BACKORDER
    }
}
