package dev.backstop.service;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Of when what is known of the shop is: the stock it offers and the orders it has. A file tells of the moment at
/// which it was saved, however late it is read. Absent where nothing has told.
public record Freshness(@Nullable Instant stock, @Nullable Instant orders) {
    /// What a shop's picture rests on: the newest stated quantity of a listing, the newest file of orders.
    public static Freshness of(Picture picture) {
        var stock = picture.listings().stream()
                .filter(listing -> listing.quantity() != null)
                .map(Listing::checkedAt)
                .max(Comparator.naturalOrder());
        var orders = picture.importedFiles().stream()
                .filter(file -> Subject.ORDERS.isOf(file.format()))
                .map(ImportedFile::savedAt)
                .max(Comparator.naturalOrder());
        return new Freshness(stock.orElse(null), orders.orElse(null));
    }

    /// The older of the two, which what is shown is no newer than; the only one where there is one.
    public @Nullable Instant oldest() {
        if (stock == null || orders == null) {
            return stock == null ? orders : stock;
        }
        return stock.isBefore(orders) ? stock : orders;
    }
}
