package dev.backstop.ui.listings;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of whether a listing tells the truth. `CORRECT` is said only of one that could be compared with
/// stock that somebody counted.
enum Standing {
    WRONG,
    UNCHECKED,
    CORRECT,
    SET_ASIDE,
    NOT_STATED,
    NOT_COUNTED,
    UNKNOWN_SKU;

    /// That of a listing of which the audit says nothing; no position if no product is known.
    static Standing ofSilence(Listing listing, @Nullable StockPosition position, LocalDate today) {
        var ignoredUntil = listing.ignoredUntil();
        if (ignoredUntil != null && !today.isAfter(ignoredUntil)) {
            return SET_ASIDE;
        }
        if (position == null) {
            return UNKNOWN_SKU;
        }
        if (listing.status() == Listing.Status.NOT_STATED) {
            return NOT_STATED;
        }
        return position.counted() ? CORRECT : NOT_COUNTED;
    }

    /// Whether something is missing that a comparison needs.
    boolean isUndecided() {
        return switch (this) {
            case NOT_STATED, NOT_COUNTED, UNKNOWN_SKU -> true;
            case WRONG, UNCHECKED, CORRECT, SET_ASIDE -> false;
        };
    }
}
