package dev.backstop.service.importing;

import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.engine.intake.parsed.Subject;
import dev.backstop.service.shop.Picture;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Of when what is known of the shop is: the stock it offers and the orders it has. A file tells of the moment at
/// which it was saved, however late it is read. Absent where nothing has told.
public record Freshness(@Nullable Instant stock, @Nullable Instant orders) {
    /// What a shop's picture rests on: the newest file that has told a listing's quantity, the newest of orders. What
    /// the owner changed since at single listings says nothing of the others.
    public static Freshness of(Picture picture) {
        return new Freshness(
                newest(picture, file -> picture.hasStockOfFile(file.savedAt())),
                newest(picture, file -> Subject.ORDERS.isOf(file.format())));
    }

    private static @Nullable Instant newest(Picture picture, Predicate<ImportedFile> which) {
        return picture.importedFiles().stream()
                .filter(which)
                .map(ImportedFile::savedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The older of the two, which what is shown is no newer than; the only one where there is one.
    public @Nullable Instant oldest() {
        if (stock == null || orders == null) {
            return stock == null ? orders : stock;
        }
        return stock.isBefore(orders) ? stock : orders;
    }
}
