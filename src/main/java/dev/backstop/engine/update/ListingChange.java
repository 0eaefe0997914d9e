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
        @Nullable LocalDate wantedDate) {}
