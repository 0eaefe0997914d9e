package dev.backstop.domain.shop;

import dev.backstop.domain.value.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A file read as a plain table of text, before anybody knows what it means.
///
/// `savedAt` is when the file was last written, the best clue to how old what it says is. `delimiter` is empty for
/// a spreadsheet. `headerRow` is the line the header stood on. `remarks` say what the owner should know about how
/// it was read.
///
/// The rows are handed over, not copied, for a long file is in memory once: who makes a table does not change them
/// afterwards. They stand in the order of their numbers.
public record RawTable(
        String name,
        String sha256,
        Instant savedAt,
        long sizeBytes,
        String encoding,
        String delimiter,
        int headerRow,
        List<String> header,
        List<Row> rows,
        List<Message> remarks) {
    public RawTable {
        header = List.copyOf(header);
        remarks = List.copyOf(remarks);
    }

    /// This table with other rows or column names, as the owner corrected them.
    public RawTable with(List<String> otherHeader, List<Row> otherRows) {
        return new RawTable(
                name, sha256, savedAt, sizeBytes, encoding, delimiter, headerRow, otherHeader, otherRows, remarks);
    }

    /// The row that begins on that line of the file.
    public Optional<Row> row(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var row = rows.get(middle);
            if (row.number() == number) {
                return Optional.of(row);
            }
            if (row.number() < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /// One row below the header with the number of the line it begins on in the file. It has as many cells as the
    /// header has columns. The cells are handed over like the rows.
    public record Row(int number, List<String> cells) {}
}
