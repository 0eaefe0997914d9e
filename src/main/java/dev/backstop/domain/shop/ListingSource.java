package dev.backstop.domain.shop;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.List;

/// The row of a channel's own file that a listing was read from, kept so that an update file can be written in the
/// same form.
///
/// `cells` stand in the order of the header of `fileId`. `location` is empty where the file has none. One product
/// file row per variant, one inventory file row per variant and location. `rowNumber` counts from 1 after the
/// header.
public record ListingSource(
        Id<ListingSource> id,
        Id<Listing> listingId,
        Id<ImportedFile> fileId,
        String location,
        int rowNumber,
        List<String> cells)
        implements Entity {
    public ListingSource {
        cells = List.copyOf(cells);
    }
}
