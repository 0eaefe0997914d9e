package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a listing should say from now on. What is absent stays as it is.
public record ListingChange(
        Listing listing,
        @Nullable Integer wantedQuantity,
        @Nullable Boolean wantedSellsWhenOut,
        Listing.@Nullable Status wantedStatus,
        @Nullable LocalDate wantedDate,
        @Nullable Integer wantedHandlingDays) {
    /// A change that leaves the dispatch time as it is.
    public ListingChange(
            Listing listing,
            @Nullable Integer wantedQuantity,
            @Nullable Boolean wantedSellsWhenOut,
            Listing.@Nullable Status wantedStatus,
            @Nullable LocalDate wantedDate) {
        this(listing, wantedQuantity, wantedSellsWhenOut, wantedStatus, wantedDate, null);
    }

    /// Whether the listing says another quantity now than it should.
    boolean changesQuantity() {
        return wantedQuantity != null && !wantedQuantity.equals(listing.quantity());
    }

    /// Whether the listing sells or stops when nothing is left, and should do the other.
    boolean changesSellsWhenOut() {
        return wantedSellsWhenOut != null && wantedSellsWhenOut != listing.sellsWhenOut();
    }

    boolean changesStatus() {
        return wantedStatus != null && wantedStatus != listing.status();
    }

    boolean changesDate() {
        return wantedDate != null && !wantedDate.equals(listing.availableOn());
    }

    boolean changesHandling() {
        return wantedHandlingDays != null && !wantedHandlingDays.equals(listing.handlingDays());
    }

    boolean hides() {
        return changesStatus() && wantedStatus == Listing.Status.HIDDEN;
    }
}
