package dev.backstop.ui.catalog;

import dev.backstop.ui.kit.Chip;
import org.jspecify.annotations.Nullable;

/// How a product stands, the most urgent first; a product has one state only.
enum ProductState {
    /// Nothing can be sold and nothing with a date is on the way.
    STOCKOUT(Chip.STOCKOUT),
    /// Nothing can be sold, a delivery with a date is on the way.
    BACKORDER(Chip.BACKORDER),
    /// An order should go out today or before the supplier's next review.
    REORDER_NOW(Chip.REORDER_NOW),
    /// It runs out before long, and nobody can deliver: no offer can be used.
    NO_SUPPLIER(Chip.NO_SUPPLIER),
    /// Stock lasts longer than anybody should pay for.
    OVERSTOCK(Chip.OVERSTOCK),
    OK(Chip.OK),
    /// Nobody has said how much is on the shelf: unknown is not nothing.
    NOT_COUNTED(Chip.NOT_COUNTED),
    /// Never sold: neither listed nor on the shelf, or in a shop whose sales are not known for long. Nothing can
    /// be said of it.
    UNSOLD(null),
    /// Out of the catalog.
    RETIRED(Chip.RETIRED);

    private final @Nullable Chip chip;

    ProductState(@Nullable Chip chip) {
        this.chip = chip;
    }

    @Nullable
    Chip chip() {
        return chip;
    }

    /// Whether neither cover nor a day without stock can be told.
    boolean tellsNothing() {
        return this == NOT_COUNTED || this == UNSOLD || this == RETIRED;
    }

    boolean isOut() {
        return this == STOCKOUT || this == BACKORDER;
    }
}
