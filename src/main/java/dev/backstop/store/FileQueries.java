package dev.backstop.store;

import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Questions about the rows of imported files.
final class FileQueries {
    private FileQueries() {}

    static List<ListingSource> sources(Handle handle, Id<ImportedFile> file) {
        return handle.createQuery(
                        Tables.LISTING_SOURCES.select("s") + "where s.file_id = :file order by s.row_number, s.id")
                .bind("file", file.value())
                .map(Tables.LISTING_SOURCES)
                .list();
    }
}
