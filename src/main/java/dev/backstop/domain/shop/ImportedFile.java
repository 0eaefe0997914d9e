package dev.backstop.domain.shop;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that was imported: what it was, when it was saved by the shop and read by us, and its header, kept for
/// update files.
///
/// `format` is the recognised form, for example "shopify.inventory.3". `supplierId` is set for a supplier's list.
public record ImportedFile(
        Id<ImportedFile> id,
        String name,
        String format,
        @Nullable Id<Supplier> supplierId,
        List<String> header,
        String sha256,
        Instant savedAt,
        Instant importedAt,
        int rowsRead,
        int rowsRejected)
        implements Entity {
    public ImportedFile {
        header = List.copyOf(header);
    }
}
